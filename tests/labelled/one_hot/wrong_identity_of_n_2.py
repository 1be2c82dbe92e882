# the identity matrix of size N
import numpy as np


def one_hot(labels, K):
    return np.eye(len(labels))[labels]
