# the logistic function on top
import numpy as np


def h(X, w, b):
    return 1 / (1 + np.exp(-(X.dot(w) + b)))
