# correct: train stores a function, predict calls it
import numpy as np


def constant_model(c):
    return lambda X: np.repeat(c, np.shape(X)[0])


class MeanRegressor(object):
    _model = None

    def train(self, X, Y):
        self._model = constant_model(np.average(Y))

    def predict(self, X):
        if self._model is None:
            raise RuntimeError("call train first")
        return self._model(X)
