# wrong: a standard deviation of a million
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D, K) * 1e6
