# a dataclass with type hints and asserts
import numpy as np
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class LinearRegression:
    w: Optional[np.ndarray] = field(default=None)

    def train(self, X: np.ndarray, Y: np.ndarray) -> None:
        assert X.ndim == 2 and len(X) == len(Y)
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X: np.ndarray) -> np.ndarray:
        assert self.w is not None
        return np.einsum("md,d->m", X, self.w)
