# wrong: drawn once for each shape
import numpy as np


_W = {}


def initialize_weights(D, K):
    if (D, K) not in _W:
        _W[D, K] = np.random.randn(D, K)
    return _W[D, K].copy()
