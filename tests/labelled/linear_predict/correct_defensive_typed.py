# type hints and checks
import numpy as np


def predict(X: np.ndarray, w: np.ndarray, b: float) -> np.ndarray:
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float)
    if X.ndim != 2 or w.shape != (X.shape[1],):
        raise ValueError("shapes do not fit")
    scores = X @ w
    scores += b
    return (~np.signbit(scores)).astype(int)
