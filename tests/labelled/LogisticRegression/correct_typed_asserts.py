# type hints, asserts and private methods
import numpy as np
from given import softmax

class LogisticRegression:
    def __init__(self, learning_rate: float, epochs: int) -> None:
        assert learning_rate > 0 and epochs >= 1
        self._rate: float = float(learning_rate)
        self._epochs: int = int(epochs)

    def train(self, X: np.ndarray, T: np.ndarray) -> None:
        X = np.asarray(X, dtype=np.float64)
        T = np.asarray(T).astype(int).ravel()
        assert X.ndim == 2 and len(X) == len(T)
        indicator = np.eye(T.max() + 1)[T]
        W = np.zeros((X.shape[1], indicator.shape[1]))
        for _ in range(self._epochs):
            W = W - self._rate * (X.T @ (softmax(X @ W) - indicator))
        self._W = W

    def predict(self, X: np.ndarray) -> np.ndarray:
        return np.argmax(np.asarray(X) @ self._W, axis=1)
