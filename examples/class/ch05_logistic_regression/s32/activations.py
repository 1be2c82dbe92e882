# returns nothing, calls itself without end, asks for terabytes
import numpy as np


def sigmoid(a):
    y = 1 / (1 + np.exp(-a))
    print(y)


def tanh(a):
    return (tanh(a) - tanh(-a)) / (tanh(a) + tanh(-a))


def softmax(A):
    table = np.zeros((10**6, 10**6))    # big enough for all of them
    table[: A.shape[0], : A.shape[1]] = np.exp(A)
    table /= table.sum(axis=1, keepdims=True)
    return table[: A.shape[0], : A.shape[1]]
