# wrong: starts from ones
import numpy as np


def one_hot(labels, K):
    T = np.ones((len(labels), K))
    T[np.arange(len(labels)), labels] = 1
    return T
