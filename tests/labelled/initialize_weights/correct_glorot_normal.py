# np.random.normal with the scale of Glorot
import numpy as np


def initialize_weights(D, K):
    std = np.sqrt(2.0 / (D + K))
    return np.random.normal(0, std, (D, K))
