# wrong: values right, the caller's scores are shifted
import numpy as np


def softmax(A):
    A -= A.max(axis=1, keepdims=True)
    e = np.exp(A)
    return e / e.sum(axis=1, keepdims=True)
