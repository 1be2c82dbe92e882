# a class with properties
import numpy as np


class Fit:
    def __init__(self, T, Y):
        self.T, self.Y = T, Y

    @property
    def sse(self):
        return ((self.Y - self.T) ** 2).sum()

    @property
    def sst(self):
        return ((self.T - self.T.mean()) ** 2).sum()


def r_squared(T, Y):
    fit = Fit(T, Y)
    return 1 - fit.sse / fit.sst
