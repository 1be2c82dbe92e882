# asarray, asserts, type hints
from typing import Callable

import numpy as np
from given import add_bias, classification_rate, predict, train


def compare(X: np.ndarray, T: np.ndarray, feature: Callable[[np.ndarray], np.ndarray]) -> tuple[float, float]:
    X = np.asarray(X, dtype=float)
    T = np.asarray(T, dtype=float).ravel()
    assert X.ndim == 2 and len(X) == len(T)
    x3 = np.asarray(feature(X), dtype=float).ravel()
    assert x3.shape == T.shape, "one number for each sample"
    inputs = {"plain": X, "more": np.column_stack((X, x3))}
    rates = {}
    for name, data in inputs.items():
        w = train(add_bias(data), T)
        rates[name] = float(classification_rate(T, predict(add_bias(data), w)))
    return rates["plain"], rates["more"]
