# a cost class in the style of frameworks
import numpy as np


class SSE:
    def __init__(self, targets):
        self.targets = targets

    def __call__(self, outputs):
        return np.add.reduce((self.targets - outputs) ** 2.0)


def squared_error(T, Y):
    return SSE(T)(Y)
