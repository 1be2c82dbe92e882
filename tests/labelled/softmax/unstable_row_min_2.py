# shifted by the minimum of each row
import numpy as np


def softmax(A):
    expA = np.exp(A - A.min(axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)
