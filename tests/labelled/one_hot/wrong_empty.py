# wrong: np.empty holds what was in memory before
import numpy as np


def one_hot(labels, K):
    junk = np.full((len(labels), K), 7.25)
    del junk
    T = np.empty((len(labels), K))
    T[np.arange(len(labels)), labels] = 1
    return T
