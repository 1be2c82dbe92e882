# the own array of scores is overwritten with classes, as floats
import numpy as np


def predict(X, w, b):
    s = np.asarray(X.dot(w) + b, dtype=float)
    positive = s > 0
    s[positive] = 1
    s[~positive] = 0
    return s
