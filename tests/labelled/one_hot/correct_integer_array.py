# an integer array, accepted with a remark
import numpy as np


def one_hot(labels, K):
    onehot = np.zeros((labels.size, K), dtype=np.int64)
    onehot[range(labels.size), labels] = 1
    return onehot
