# wrong: the first of the pair is (K, D)
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(K, D) * 0.01, np.zeros((K, 1))
