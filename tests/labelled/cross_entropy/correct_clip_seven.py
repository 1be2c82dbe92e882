# correct: a guard of 1e-7
import numpy as np


def cross_entropy(T, Y):
    eps = 1e-7
    p = np.minimum(np.maximum(Y, eps), 1 - eps)
    return float(-(np.dot(T, np.log(p)) + np.dot(1 - T, np.log(1 - p))))
