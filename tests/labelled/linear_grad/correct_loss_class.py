# a loss class with backward
import numpy as np


class SquaredError:
    def forward(self, Y, T):
        self.diff = Y - T
        return float(np.sum(self.diff**2))

    def backward(self, X):
        return np.tensordot(2 * self.diff, X, axes=1)


def grad(Y, T, X):
    loss = SquaredError()
    loss.forward(Y, T)
    return loss.backward(X)
