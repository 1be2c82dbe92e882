# the mean of the products in place of their sum
import numpy as np


def dot(w, x):
    return np.mean(w * x)
