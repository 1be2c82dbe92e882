# a class that does the work, called by the function
import numpy as np


class Vector(object):
    def __init__(self, values):
        self.values = np.array(values, dtype=np.float64)

    def __mul__(self, other):
        return np.add.reduce(np.multiply(self.values, other.values))


def dot(w, x):
    return Vector(w) * Vector(x)
