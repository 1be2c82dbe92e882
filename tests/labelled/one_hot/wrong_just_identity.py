# wrong: the identity matrix, right for labels 0 .. K - 1 in order
import numpy as np


def one_hot(labels, K):
    return np.eye(len(labels), K)
