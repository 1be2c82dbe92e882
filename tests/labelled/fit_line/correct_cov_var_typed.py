# covariance over variance with the same ddof, type hints, floats
from typing import Tuple

import numpy as np


def fit_line(x: np.ndarray, y: np.ndarray) -> Tuple[float, float]:
    """Least-squares slope and intercept."""
    x = np.asarray(x, dtype=float)
    y = np.asarray(y, dtype=float)
    assert x.shape == y.shape and x.size >= 2
    C = np.cov(x, y)
    m = C[0, 1] / C[0, 0]
    return float(m), float(y.mean() - m * x.mean())
