# wrong: a comprehension with math.exp that works on one-dimensional arrays alone
import numpy as np
import math


def sigmoid(a):
    return np.array([1 / (1 + math.exp(-v)) for v in a])
