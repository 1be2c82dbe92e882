# correct: shifted by the largest score of each row, keepdims
import numpy as np


def softmax(A):
    A = A - A.max(axis=1, keepdims=True)
    expA = np.exp(A)
    return expA / expA.sum(axis=1, keepdims=True)
