# wrong: the same numbers at every call
import numpy as np


def initialize_weights(D, K):
    np.random.seed(0)
    return np.random.randn(D, K)
