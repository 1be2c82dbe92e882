# wrong: all the same number
import numpy as np


def initialize_weights(D, K):
    return np.full((D, K), 0.01)
