# type hints, a helper for the per-sample log density, float() at the end
import numpy as np


def _log_density(x: np.ndarray, mu: float, variance: float) -> np.ndarray:
    return -0.5 * (np.log(2.0 * np.pi * variance) + (x - mu) ** 2 / variance)


def gaussian_nll(x: np.ndarray, mu: float, variance: float) -> float:
    x = np.asarray(x, dtype=float)
    if variance <= 0:
        raise ValueError("variance must be positive")
    return float(-_log_density(x, mu, variance).sum())
