# type hints, np.asarray at the top and an assert
import numpy as np


def sample_mean(x: np.ndarray) -> float:
    """MLE of mu: d/dmu sum (x - mu)^2 = 0."""
    x = np.asarray(x, dtype=np.float64)
    assert x.ndim == 1 and x.size >= 1, "x must be a non-empty vector"
    return float(np.add.reduce(x) / x.size)
