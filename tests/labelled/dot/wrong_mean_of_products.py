# the mean of the products instead of their sum
import numpy as np


def dot(w, x):
    return np.mean(w * x)
