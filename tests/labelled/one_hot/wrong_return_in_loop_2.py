# return inside the loop, only the first row is filled
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for i in range(len(labels)):
        T[i, labels[i]] = 1
        return T
