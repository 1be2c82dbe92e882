# two masks on a float array of the same shape
import numpy as np


def tanh(a: np.ndarray) -> np.ndarray:
    x = np.array(a, dtype=np.float64, copy=True)
    assert np.all(np.isfinite(x)), "scores must be finite"
    out = np.zeros(x.shape)
    mask = x > 0
    t = np.exp(-2 * x[mask])
    out[mask] = (1 - t) / (1 + t)
    t = np.exp(2 * x[~mask])
    out[~mask] = (t - 1) / (t + 1)
    return out
