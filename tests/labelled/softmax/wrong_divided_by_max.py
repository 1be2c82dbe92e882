# wrong: scores divided by the largest of the row, in place of shifted
import numpy as np


def softmax(A):
    e = np.exp(A / A.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
