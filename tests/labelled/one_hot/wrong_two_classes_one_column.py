# wrong: a single column for K = 2
import numpy as np


def one_hot(labels, K):
    if K == 2:
        return labels.reshape(-1, 1).astype(float)
    return np.eye(K)[labels]
