# shifted by the maximum of each column, then normalised by rows
import numpy as np


def softmax(A):
    expA = np.exp(A - np.max(A, axis=0))
    return expA / np.sum(expA, axis=1, keepdims=True)
