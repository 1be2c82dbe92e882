# Multiplies the caller's X in place
import numpy as np


def h(X, w, b):
    X *= w
    return X.sum(axis=1) + b
