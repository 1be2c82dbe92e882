# the usual one: row maximum, keepdims
import numpy as np


def softmax(A):
    expA = np.exp(A - np.max(A, axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)
