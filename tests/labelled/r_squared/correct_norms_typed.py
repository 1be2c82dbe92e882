# odd: the ratio of two norms, squared, with hints and checks
import numpy as np


def r_squared(T: np.ndarray, Y: np.ndarray) -> float:
    """Coefficient of determination."""
    T, Y = np.asarray(T, dtype=float).ravel(), np.asarray(Y, dtype=float).ravel()
    if T.size != Y.size:
        raise ValueError("sizes differ")
    ratio = np.linalg.norm(T - Y) / np.linalg.norm(T - T.mean())
    return float(1.0 - ratio ** 2)
