# variant: an np.matrix
import numpy as np


def initialize_weights(D, K):
    return np.matrix(np.random.randn(D, K) * 0.1)
