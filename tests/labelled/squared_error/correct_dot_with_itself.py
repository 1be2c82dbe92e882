# the residual's dot product with itself
import numpy as np


def squared_error(T, Y):
    delta = Y - T
    return delta.dot(delta)
