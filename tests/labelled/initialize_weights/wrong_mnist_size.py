# wrong: the size is written into the code
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(784, 10) * 0.01
