# rows of the identity matrix
import numpy as np


def one_hot(labels, K):
    return np.eye(K)[labels]
