# correct: lstsq, chained train, einsum in predict
import numpy as np

class LinearRegression:
    def __init__(self):
        self._w = None

    @property
    def weights(self):
        if self._w is None:
            raise ValueError("not trained yet")
        return self._w

    def train(self, X, Y):
        self._w = np.linalg.lstsq(X, Y, rcond=None)[0]
        return self

    def predict(self, X):
        return np.einsum("md,d->m", X, self.weights)
