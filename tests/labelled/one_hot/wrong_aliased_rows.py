# wrong: all rows are the same list
import numpy as np


def one_hot(labels, K):
    T = [[0] * K] * len(labels)
    for i, y in enumerate(labels):
        T[i][y] = 1
    return np.array(T)
