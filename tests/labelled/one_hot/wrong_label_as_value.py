# wrong: the label itself is written into its column
import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for i in range(len(labels)):
        T[i, labels[i]] = labels[i]
    return T
