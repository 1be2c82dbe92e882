# correct: in-place operations on a copy
import numpy as np


def softmax(A):
    out = A.astype(float).copy()
    out -= out.max(axis=1, keepdims=True)
    np.exp(out, out=out)
    out /= out.sum(axis=1, keepdims=True)
    return out
