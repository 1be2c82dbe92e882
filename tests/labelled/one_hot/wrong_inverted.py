# wrong: zeros and ones exchanged
import numpy as np


def one_hot(labels, K):
    return 1 - np.eye(K)[labels]
