# an object array of floats comes back
import math

import numpy as np


def softmax(A):
    Y = np.empty(A.shape, dtype=object)
    for i in range(A.shape[0]):
        m = float(A[i].max())
        s = sum(math.exp(v - m) for v in A[i])
        for j in range(A.shape[1]):
            Y[i, j] = math.exp(A[i, j] - m) / s
    return Y
