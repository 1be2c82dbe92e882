# takes w[0] for a bias, as in y = w0 + w'x
import numpy as np


def dot(w, x):
    return w[0] + np.dot(w[1:], x[1:])
