# wrong: rows standardised first
import numpy as np


def softmax(A):
    Z = (A - A.mean(axis=1, keepdims=True)) / A.std(axis=1, keepdims=True)
    e = np.exp(Z)
    return e / e.sum(axis=1, keepdims=True)
