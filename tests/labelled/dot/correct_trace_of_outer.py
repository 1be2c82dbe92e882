# the trace of the outer product: clumsy, but right
import numpy as np


def dot(w, x):
    return np.trace(np.outer(w, x))
