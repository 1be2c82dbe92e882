# wrong: classes that do not occur are closed up, K columns all the same
import numpy as np


def one_hot(labels, K):
    names, codes = np.unique(labels, return_inverse=True)
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), codes] = 1
    return T
