# Element products without the sum, (N, D)
import numpy as np


def h(X, w, b):
    return X * w + b
