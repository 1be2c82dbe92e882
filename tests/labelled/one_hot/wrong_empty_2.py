# np.empty instead of zeros
import numpy as np


def one_hot(labels, K):
    T = np.empty((len(labels), K))
    T[np.arange(len(labels)), labels] = 1
    return T
