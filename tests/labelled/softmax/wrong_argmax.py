# wrong: labels
import numpy as np


def softmax(A):
    e = np.exp(A)
    p = e / e.sum(axis=1, keepdims=True)
    return np.argmax(p, axis=1)
