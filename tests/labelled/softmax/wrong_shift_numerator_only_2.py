# the maximum is taken off in the numerator only
import numpy as np


def softmax(A):
    m = A.max(axis=1, keepdims=True)
    return np.exp(A - m) / np.exp(A).sum(axis=1, keepdims=True)
