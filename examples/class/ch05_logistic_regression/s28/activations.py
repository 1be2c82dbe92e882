# brackets missing in sigmoid, softmax shifted by each row's mean
import numpy as np


def sigmoid(a):
    return 1.0 / 1.0 + np.exp(-np.asarray(a, dtype=float))


def tanh(a):
    return 2.0 / (1.0 + np.exp(-2.0 * np.asarray(a, dtype=float))) - 1.0


def softmax(A):
    E = np.exp(A - A.mean(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
