# Matrix product with type hints and asarray
import numpy as np


def h(X: np.ndarray, w: np.ndarray, b: float) -> np.ndarray:
    X = np.asarray(X, dtype=np.float64)
    w = np.asarray(w, dtype=np.float64)
    assert X.ndim == 2 and w.shape == (X.shape[1],)
    return X @ w + float(b)
