# wrong: predictions are cached by the number of rows; other samples of the same number get old answers
import numpy as np

class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.lstsq(X, Y, rcond=None)[0]
        self.cache = {}

    def predict(self, X):
        key = len(X)
        if key not in self.cache:
            self.cache[key] = X @ self.w
        return self.cache[key]
