# np.square with asarray at the top and type hints
import numpy as np


def squared_error(T: np.ndarray, Y: np.ndarray) -> float:
    """Sum of squared residuals."""
    T = np.asarray(T, dtype=np.float64)
    Y = np.asarray(Y, dtype=np.float64)
    if T.shape != Y.shape:
        raise ValueError("T and Y must have the same shape")
    return float(np.square(Y - T).sum())
