# rand instead of randn, between 0 and 1
import numpy as np


def initialize_weights(D, K):
    return np.random.rand(D, K)
