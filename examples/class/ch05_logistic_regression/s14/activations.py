# a minus for a plus in sigmoid, brackets missing in tanh, keepdims missing in softmax
import numpy as np


def sigmoid(a):
    return 1 / (1 - np.exp(-a))


def tanh(a):
    return np.exp(a) - np.exp(-a) / np.exp(a) + np.exp(-a)


def softmax(A):
    exps = np.exp(A - np.max(A, axis=1, keepdims=True))
    return exps / np.sum(exps, axis=1)
