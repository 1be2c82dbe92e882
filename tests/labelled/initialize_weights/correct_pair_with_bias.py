# a pair (W, b), accepted
import numpy as np


def initialize_weights(D, K):
    W = np.random.randn(D, K) / np.sqrt(D + K)
    b = np.zeros(K)
    return W, b
