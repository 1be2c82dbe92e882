# one weight a feature, no classes
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D)
