# a minus in the exponent
import numpy as np


def softmax(A):
    expA = np.exp(-A)
    return expA / expA.sum(axis=1, keepdims=True)
