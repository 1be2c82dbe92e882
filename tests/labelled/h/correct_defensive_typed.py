# type hints, asserts, Fortran-ordered copy
import numpy as np


def h(X: np.ndarray, w: np.ndarray, b: float) -> np.ndarray:
    """Score of every row of X."""
    X = np.array(X, dtype=np.float64, order="F")
    w = np.asarray(w, dtype=np.float64).ravel()
    assert X.ndim == 2
    assert X.shape[1] == w.shape[0], "X and w do not fit"
    return X.dot(w) + float(b)
