# class 0 is never appended
import numpy as np


def predict(X, w, b):
    out = []
    for x in X:
        if np.dot(x, w) + b > 0:
            out.append(1)
    return np.array(out)
