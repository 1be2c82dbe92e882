# type hints, asserts, explicit checks
from __future__ import annotations

import numpy as np


class MajorityClassifier:
    """Predicts the most frequent training label."""

    label: int | None

    def __init__(self) -> None:
        self.label = None

    def train(self, X: np.ndarray, Y: np.ndarray) -> None:
        X, Y = np.asarray(X), np.asarray(Y)
        assert X.shape[0] == Y.shape[0]
        assert Y.size > 0
        labels, counts = np.unique(Y, return_counts=True)
        self.label = int(labels[counts == counts.max()][0])

    def predict(self, X: np.ndarray) -> np.ndarray:
        if self.label is None:
            raise ValueError("not trained")
        return np.full(len(X), self.label, dtype=np.int64)
