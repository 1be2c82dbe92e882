# randn times 0.01
import numpy as np


def initialize_weights(D, K):
    W = np.random.randn(D, K) * 0.01
    return W
