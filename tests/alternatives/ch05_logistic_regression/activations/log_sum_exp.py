# Everything through logarithms: logaddexp and a log-sum-exp of one's own, as SciPy does it.
import numpy as np
from numpy import logaddexp


def log_sum_exp(A, axis):
    top = np.amax(A, axis=axis, keepdims=True)
    return top + np.log(np.sum(np.exp(A - top), axis=axis, keepdims=True))


def sigmoid(a):
    return np.exp(-logaddexp(0.0, -np.asarray(a, dtype=float)))


def tanh(a):
    return 2.0 * sigmoid(2.0 * np.asarray(a, dtype=float)) - 1.0


def softmax(A):
    return np.exp(A - log_sum_exp(A, axis=1))
