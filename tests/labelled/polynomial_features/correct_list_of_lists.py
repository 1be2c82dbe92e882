# returns a list of lists of floats
import numpy as np


def polynomial_features(x, degree):
    return [[float(v) ** k for k in range(degree + 1)] for v in x]
