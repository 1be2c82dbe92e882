# right number, but writes the products into w
import numpy as np


def dot(w, x):
    w *= x
    return np.sum(w)
