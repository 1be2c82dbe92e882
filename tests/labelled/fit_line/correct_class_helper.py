# a small regression class, asked for its two numbers
import numpy as np


class Line:
    def __init__(self):
        self.m = None
        self.b = None

    def fit(self, x, y):
        assert x.shape == y.shape
        self.m = np.cov(x, y, ddof=0)[0][1] / np.var(x)
        self.b = np.mean(y) - self.m * np.mean(x)
        return self


def fit_line(x, y):
    line = Line().fit(x, y)
    return line.m, line.b
