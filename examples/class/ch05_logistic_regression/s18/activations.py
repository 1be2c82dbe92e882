# an if on an array in sigmoid, tanh cut off at 5, softmax with exp(-A)
import numpy as np


def sigmoid(a):
    if a >= 0:
        return 1 / (1 + np.exp(-a))
    else:
        return np.exp(a) / (1 + np.exp(a))


def tanh(a):
    a = np.clip(a, -5, 5)      # against overflow
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))


def softmax(A):
    e = np.exp(-A)
    return e / e.sum(axis=1, keepdims=True)
