# returns the products without summing them
import numpy as np


def dot(w, x):
    return np.multiply(w, x)
