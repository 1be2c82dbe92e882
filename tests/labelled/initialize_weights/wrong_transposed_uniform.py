# two slips: uniform numbers, and (K, D)
import numpy as np


def initialize_weights(D, K):
    W = np.random.random((K, D))
    return W
