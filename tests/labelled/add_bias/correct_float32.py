# works in float32 throughout
import numpy as np


def add_bias(X):
    X32 = X.astype(np.float32)
    ones = np.ones((X32.shape[0], 1), dtype=np.float32)
    return np.hstack([ones, X32])
