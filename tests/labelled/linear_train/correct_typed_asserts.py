# type hints and asserts
import numpy as np
from typing import List, Tuple

def train(X: np.ndarray, T: np.ndarray, learning_rate: float, epochs: int) -> Tuple[np.ndarray, List[float]]:
    assert X.ndim == 2 and T.shape == (X.shape[0],)
    assert epochs >= 1
    w: np.ndarray = np.zeros(X.shape[1])
    costs: List[float] = []
    for _ in range(epochs):
        residual: np.ndarray = np.subtract(X @ w, T)
        costs.append(float(np.sum(np.square(residual))))
        w = np.subtract(w, learning_rate * 2 * np.matmul(X.T, residual))
    return w, costs
