# wrong: K from the data
import numpy as np


def one_hot(labels, K):
    K = labels.max() + 1
    T = np.zeros((labels.size, K))
    T[np.arange(labels.size), labels] = 1
    return T
