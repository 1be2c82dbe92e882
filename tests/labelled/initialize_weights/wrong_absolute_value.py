# absolute values of a Gaussian
import numpy as np


def initialize_weights(D, K):
    W = np.abs(np.random.randn(D, K))
    return W
