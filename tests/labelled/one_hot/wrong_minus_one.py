# -1 and +1 instead of 0 and 1
import numpy as np


def one_hot(labels, K):
    T = -np.ones((len(labels), K))
    T[np.arange(len(labels)), labels] = 1
    return T
