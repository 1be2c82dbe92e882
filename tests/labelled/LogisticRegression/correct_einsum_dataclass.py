# A dataclass with einsum products.
from dataclasses import dataclass, field
from typing import Optional

import numpy as np


@dataclass
class LogisticRegression:
    learning_rate: float
    epochs: int
    W: Optional[np.ndarray] = field(default=None, repr=False)

    def train(self, X, T):
        assert len(X) == len(T), "a label for each sample"
        target = np.eye(np.max(T) + 1)[T]
        W = np.zeros((X.shape[1], target.shape[1]))
        for _ in range(self.epochs):
            A = np.einsum("nd,dk->nk", X, W)
            E = np.exp(A - A.max(axis=1)[:, None])
            P = E / E.sum(axis=1)[:, None]
            W = W - self.learning_rate * np.einsum("nd,nk->dk", X, P - target)
        self.W = W

    def predict(self, X):
        return np.einsum("nd,dk->nk", X, self.W).argmax(axis=-1)
