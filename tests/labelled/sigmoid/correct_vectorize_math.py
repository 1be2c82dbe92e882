# correct: a scalar function with the math module, vectorised by np.vectorize
import numpy as np
import math


def _one(v):
    if v >= 0:
        return 1.0 / (1.0 + math.exp(-v))
    t = math.exp(v)
    return t / (1.0 + t)


def sigmoid(a):
    return np.vectorize(_one, otypes=[float])(a)
