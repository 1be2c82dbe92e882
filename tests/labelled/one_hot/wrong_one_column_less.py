# wrong: the first class is dropped, as for dummy variables
import numpy as np


def one_hot(labels, K):
    return np.eye(K)[labels][:, 1:]
