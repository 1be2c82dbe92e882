# the @ operator, with type hints and a shape check
import numpy as np


def dot(w: np.ndarray, x: np.ndarray) -> float:
    """Return the dot product of w and x."""
    w = np.asarray(w, dtype=float)
    x = np.asarray(x, dtype=float)
    assert w.ndim == x.ndim == 1, "need vectors"
    assert w.shape == x.shape, "need equal lengths"
    return float(w @ x)
