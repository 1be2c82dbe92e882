# parameters that are called otherwise: W does not exist
import numpy as np


def h(X, w, b):
    return X.dot(W) + b
