# the sigmoid's slope, tanh of a / 2, and the built-in sum
import numpy as np


def _s(a):
    return 1 / (1 + np.exp(-a))


def sigmoid(a):
    return _s(a) * (1 - _s(a))


def tanh(a):
    # numerator and denominator divided by exp(a)
    return (1 - np.exp(-a)) / (1 + np.exp(-a))


def softmax(A):
    e = np.exp(A - A.max(axis=1, keepdims=True))
    return e / sum(e)
