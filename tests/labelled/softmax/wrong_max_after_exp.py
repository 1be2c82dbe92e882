# takes the maximum off the exponentials instead of the scores
import numpy as np


def softmax(A):
    E = np.exp(A)
    E = E - E.max(axis=1, keepdims=True)
    return E / E.sum(axis=1, keepdims=True)
