# unpack the transposed array, with checks
import numpy as np


def xor_feature(X: np.ndarray) -> np.ndarray:
    X = np.asarray(X, dtype=np.float64)
    assert X.ndim == 2 and X.shape[1] == 2, "X must be (N, 2)"
    x1, x2 = X.T
    return np.multiply(x1, x2)
