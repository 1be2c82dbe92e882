# trains without end while it is imported
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def tanh(a):
    return 2 * sigmoid(2 * a) - 1


def softmax(A):
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


# try it out
w = 0.0
error = 1.0
while error > 0:
    w += 0.1 * (0.9 - sigmoid(w))
    error = abs(0.9 - sigmoid(w)) + 1e-9
