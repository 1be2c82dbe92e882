# (K, D) instead of (D, K)
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(K, D) * 0.01
