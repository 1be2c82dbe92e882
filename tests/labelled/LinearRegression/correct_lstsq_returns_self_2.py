# scikit-learn style: train returns self, lstsq
import numpy as np


class LinearRegression:
    """Ordinary least squares."""

    def __init__(self) -> None:
        self.coef_ = None

    def train(self, X: np.ndarray, Y: np.ndarray) -> "LinearRegression":
        X = np.asarray(X, dtype=float)
        Y = np.asarray(Y, dtype=float)
        self.coef_ = np.linalg.lstsq(X, Y, rcond=None)[0]
        return self

    def predict(self, X: np.ndarray) -> np.ndarray:
        if self.coef_ is None:
            raise RuntimeError("call train first")
        return np.asarray(X, dtype=float) @ self.coef_
