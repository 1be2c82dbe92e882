# statistics.fmean, predictions through a helper method
import statistics

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.params = {"mean": statistics.fmean(Y)}

    def _predict_one(self, x):
        return self.params["mean"]

    def predict(self, X):
        return np.fromiter((self._predict_one(x) for x in X), dtype=float)
