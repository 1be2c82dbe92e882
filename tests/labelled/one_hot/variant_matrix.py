# variant: an np.matrix
import numpy as np


def one_hot(labels, K):
    return np.matrix(np.eye(K))[labels, :]
