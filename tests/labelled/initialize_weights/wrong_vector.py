# wrong: two classes alone: one weight a feature
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D)
