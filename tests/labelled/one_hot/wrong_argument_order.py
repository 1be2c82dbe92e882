# K first, labels second
import numpy as np


def one_hot(K, labels):
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels] = 1
    return T
