# lstsq, with hints and checks
import numpy as np


def fit(X: np.ndarray, T: np.ndarray) -> np.ndarray:
    X = np.asarray(X, dtype=float)
    T = np.asarray(T, dtype=float)
    if X.shape[0] != T.shape[0]:
        raise ValueError("X and T must have the same number of rows")
    w, _, _, _ = np.linalg.lstsq(X, T, rcond=None)
    return w
