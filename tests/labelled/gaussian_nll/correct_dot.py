# correct: the inner product of the residual with itself
import numpy as np


def gaussian_nll(x: np.ndarray, mu: float, variance: float) -> float:
    r = np.subtract(x, mu, dtype=float)
    return float(0.5 * (r @ r / variance + r.size * np.log(2.0 * np.pi * variance)))
