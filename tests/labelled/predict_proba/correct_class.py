# correct: a class with a forward method
import numpy as np


class Model:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    @staticmethod
    def _softmax(z):
        z = z - np.max(z, axis=-1, keepdims=True)
        e = np.exp(z)
        return e / np.sum(e, axis=-1, keepdims=True)

    def forward(self, X):
        return self._softmax(np.matmul(X, self.W) + self.b)


def predict(X: np.ndarray, W: np.ndarray, b) -> np.ndarray:
    return Model(W, b).forward(X)
