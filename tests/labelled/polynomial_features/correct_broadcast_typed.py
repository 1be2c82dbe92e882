# a column to the power of a row of exponents, with hints
import numpy as np


def polynomial_features(x: np.ndarray, degree: int) -> np.ndarray:
    x = np.asarray(x, dtype=float)
    assert x.ndim == 1 and degree >= 0
    return x[:, np.newaxis] ** np.arange(degree + 1)
