# Type hints, asserts, Fortran-ordered copy, costs after each step.
from typing import Tuple

import numpy as np


def train(X: np.ndarray, T: np.ndarray, learning_rate: float, epochs: int) -> Tuple[np.ndarray, np.ndarray]:
    """Gradient descent for least squares."""
    assert X.ndim == 2 and T.ndim == 1 and len(X) == len(T)
    A = np.array(X, dtype=np.float64, order="F")
    w = np.zeros(A.shape[1])
    costs = np.full(epochs, np.nan)
    for i in range(epochs):
        w -= 2.0 * learning_rate * (A.T @ (A @ w - T))
        costs[i] = np.linalg.norm(A @ w - T) ** 2
    return w, costs
