# Gaussian with mean 1
import numpy as np


def initialize_weights(D, K):
    return np.random.normal(1, 0.5, (D, K))
