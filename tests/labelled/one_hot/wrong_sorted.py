# wrong: labels sorted
import numpy as np


def one_hot(labels, K):
    return np.eye(K)[np.sort(labels)]
