# An array of both numbers
import numpy as np


def boundary(w, b):
    return np.array([w[0], b]) / -w[1]
