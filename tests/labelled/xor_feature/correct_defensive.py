# asarray, asserts and type hints
import numpy as np


def xor_feature(X: np.ndarray) -> np.ndarray:
    X = np.asarray(X, dtype=np.float64)
    assert X.ndim == 2 and X.shape[1] == 2, "X must be (N, 2)"
    product: np.ndarray = X[..., 0] * X[..., 1]
    assert product.shape == (len(X),)
    return product
