# a row for the bias too, D + 1 rows
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D + 1, K) * 0.1
