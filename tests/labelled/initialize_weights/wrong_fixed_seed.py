# seeds in the function, so all calls return the same
import numpy as np


def initialize_weights(D, K):
    np.random.seed(0)
    return np.random.randn(D, K)
