# X.dot(w) + b
import numpy as np


def h(X, w, b):
    return X.dot(w) + b
