# transposed for the broadcast and not transposed back
import numpy as np


def softmax(A):
    E = np.exp(A)
    return E.T / E.sum(axis=1)
