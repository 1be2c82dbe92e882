# wrong: one row is reused and never set back to zero
import numpy as np


def one_hot(labels, K):
    row = np.zeros(K)
    T = []
    for y in labels:
        row[y] = 1
        T.append(row.copy())
    return np.array(T)
