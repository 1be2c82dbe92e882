# wrong: right by a detour that leaves the caller's labels shifted by one
import numpy as np


def one_hot(labels, K):
    labels += 1
    T = np.zeros((len(labels), K + 1))
    T[np.arange(len(labels)), labels] = 1
    return T[:, 1:]
