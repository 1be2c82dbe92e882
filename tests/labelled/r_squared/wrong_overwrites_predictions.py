# right number on floats, but Y holds the residuals afterwards
import numpy as np


def r_squared(T, Y):
    Y -= T
    d = T - T.mean()
    return 1 - Y.dot(Y) / d.dot(d)
