# wrong: the maximum loses its axis, the sum keeps it: on square input softmax(A - max_k) with columns shifted
import numpy as np


def softmax(A):
    e = np.exp(A - A.max(axis=1))
    return e / e.sum(axis=1, keepdims=True)
