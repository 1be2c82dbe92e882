# The answer is overwritten in the loop: one class for the last row
import numpy as np


def predict(X, w, b):
    for x in X:
        if np.dot(w, x) + b > 0:
            y = 1
        else:
            y = 0
    return y
