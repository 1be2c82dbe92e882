# wrong: ten columns whatever K is
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), 10))
    for i in range(len(labels)):
        T[i, labels[i]] = 1
    return T
