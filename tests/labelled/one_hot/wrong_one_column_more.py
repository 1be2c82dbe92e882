# wrong: K + 1 columns
import numpy as np


def one_hot(labels, K):
    return np.eye(K + 1)[labels]
