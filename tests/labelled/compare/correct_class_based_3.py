# correct: small experiment object, the feature computed first and reshaped into a column
import numpy as np
from given import add_bias, sigmoid, train

class Experiment:
    def __init__(self, X, T):
        self.X, self.T = add_bias(X), T

    @property
    def rate(self):
        w = train(self.X, self.T, 1.0, 500)
        right = (sigmoid(self.X.dot(w)) >= 0.5).astype(int) == self.T
        return right.sum() / right.size

def compare(X, T, feature):
    extra = np.reshape(feature(X), (-1, 1))
    return Experiment(X, T).rate, Experiment(np.append(X, extra, axis=1), T).rate
