# wrong: the loop ends one too early
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for i in range(len(labels) - 1):
        T[i, labels[i]] = 1
    return T
