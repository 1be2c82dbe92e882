# einsum, then np.add
import numpy as np


def h(X, w, b):
    return np.add(np.einsum("nd,d->n", X, w), b)
