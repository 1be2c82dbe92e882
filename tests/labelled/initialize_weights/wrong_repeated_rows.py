# one row drawn and repeated for every feature
import numpy as np


def initialize_weights(D, K):
    row = np.random.randn(K)
    W = [row] * D
    return np.array(W)
