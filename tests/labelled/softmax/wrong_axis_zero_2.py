# normalised over the columns
import numpy as np


def softmax(A):
    expA = np.exp(A - A.max(axis=0))
    return expA / expA.sum(axis=0)
