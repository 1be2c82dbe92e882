# plus where times is meant
import numpy as np


def dot(w, x):
    return np.sum(w + x)
