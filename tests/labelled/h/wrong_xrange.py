# Python 2: xrange
import numpy as np


def h(X, w, b):
    Y = []
    for i in xrange(len(X)):
        Y.append(w.dot(X[i]) + b)
    return np.array(Y)
