# np.dot of w.T and x, as in many course notebooks
import numpy as np


def dot(w, x):
    # w^T x
    result = np.dot(w.T, x)
    return result
