# wrong: returns after the first sample
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for i in range(len(labels)):
        T[i, labels[i]] = 1
        return T
