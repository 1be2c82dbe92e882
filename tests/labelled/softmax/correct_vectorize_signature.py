# correct: np.vectorize with a signature
import numpy as np


@np.vectorize(signature="(k)->(k)")
def _row(v):
    w = np.exp(v - np.max(v))
    return w / np.sum(w)


def softmax(A):
    return _row(A)
