# correct: divided by the square root of D
import numpy as np


def initialize_weights(D, K):
    W = np.random.randn(D, K) / np.sqrt(D)
    return W
