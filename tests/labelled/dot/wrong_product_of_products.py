# np.prod where np.sum is meant
import numpy as np


def dot(w, x):
    return np.prod(w * x)
