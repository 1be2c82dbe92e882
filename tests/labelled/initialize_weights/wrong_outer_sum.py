# wrong: a draw a row plus a draw a column
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D, 1) + np.random.randn(1, K)
