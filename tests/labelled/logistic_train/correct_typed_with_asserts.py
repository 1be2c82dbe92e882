# Type hints, checks of every argument, Fortran-ordered copy.
from typing import List, Tuple

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X: np.ndarray, T: np.ndarray, learning_rate: float, epochs: int) -> Tuple[np.ndarray, List[float]]:
    """Train logistic regression."""
    assert X.ndim == 2, "X must be (N, D)"
    assert len(X) == len(T), "as many targets as samples"
    assert learning_rate > 0 and epochs >= 1
    X = np.asfortranarray(X, dtype=np.float64)
    T = np.asfortranarray(T, dtype=np.float64)
    if T.ndim not in (1, 2):
        raise ValueError("T must be (N,) or (N, K)")
    W = np.zeros((X.shape[1], *T.shape[1:]), order="F")
    costs: List[float] = []
    for _ in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        c = cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y)
        costs.append(float(c))
        W -= learning_rate * (X.T @ (Y - T))
    assert W.shape == (X.shape[1], *T.shape[1:])
    return W, costs
