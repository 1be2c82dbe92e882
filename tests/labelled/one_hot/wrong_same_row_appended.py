# wrong: the row is set back, and the same array is appended each time; vstack comes after
import numpy as np


def one_hot(labels, K):
    row = np.zeros(K)
    T = []
    for y in labels:
        row[:] = 0
        row[y] = 1
        T.append(row)
    return np.array(T)
