# Yhat is nowhere defined
import numpy as np


def r_squared(T, Y):
    d1 = Y - Yhat
    d2 = Y - Y.mean()
    return 1 - d1.dot(d1) / d2.dot(d2)
