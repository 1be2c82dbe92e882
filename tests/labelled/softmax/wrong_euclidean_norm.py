# wrong: divided by the length of the row of exponentials
import numpy as np


def softmax(A):
    e = np.exp(A - A.max(axis=1, keepdims=True))
    return e / np.linalg.norm(e, axis=1, keepdims=True)
