# the sum is truncated to an integer
import numpy as np


def dot(w, x):
    return int(np.sum(w * x))
