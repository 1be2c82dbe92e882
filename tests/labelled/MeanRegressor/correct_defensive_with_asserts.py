# type hints, asserts and an error before training
from __future__ import annotations

import numpy as np


class MeanRegressor:
    """Predicts the training mean."""

    def __init__(self) -> None:
        self._mean: float | None = None

    def train(self, X: np.ndarray, Y: np.ndarray) -> MeanRegressor:
        X = np.asarray(X)
        Y = np.asarray(Y, dtype=np.float64)
        assert Y.ndim == 1, "Y must be a vector"
        assert len(X) == len(Y), "X and Y differ in length"
        self._mean = float(Y.mean())
        return self

    def predict(self, X: np.ndarray) -> np.ndarray:
        if self._mean is None:
            raise RuntimeError("train first")
        return np.full(shape=(np.asarray(X).shape[0],), fill_value=self._mean, dtype=np.float64)
