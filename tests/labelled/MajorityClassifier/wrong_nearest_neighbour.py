# looks at X after all: the label of the nearest training sample
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.X = np.array(X)
        self.Y = np.array(Y)

    def predict(self, X):
        d = ((X[:, None, :] - self.X[None, :, :]) ** 2).sum(axis=2)
        return self.Y[d.argmin(axis=1)]
