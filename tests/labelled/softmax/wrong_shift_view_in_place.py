# wrong: row by row on views of the caller's array
import numpy as np


def softmax(A):
    Y = []
    for row in A:
        row -= row.max()
        e = np.exp(row)
        Y.append(e / e.sum())
    return np.array(Y)
