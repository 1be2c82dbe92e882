# through the logarithm of the sum
import numpy as np


def softmax(A):
    m = A.max(axis=1, keepdims=True)
    lse = m + np.log(np.exp(A - m).sum(axis=1, keepdims=True))
    return np.exp(A - lse)
