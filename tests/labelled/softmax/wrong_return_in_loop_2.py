# return inside the loop: only the first row
import numpy as np


def softmax(A):
    Y = []
    for row in A:
        e = np.exp(row - row.max())
        Y.append(e / e.sum())
        return np.array(Y)
