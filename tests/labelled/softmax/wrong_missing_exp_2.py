# scores over their sum, no exponential
import numpy as np


def softmax(A):
    return A / np.sum(A, axis=1, keepdims=True)
