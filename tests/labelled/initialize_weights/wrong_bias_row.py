# wrong: a row more for the bias
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D + 1, K) / np.sqrt(D + 1)
