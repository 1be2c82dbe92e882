# wrong: a global table of zeros keeps the ones of earlier calls
import numpy as np


_table = np.zeros((5000, 200))


def one_hot(labels, K):
    T = _table[: len(labels), :K]
    for i, y in enumerate(labels):
        T[i, y] = 1
    return T
