# integer ones: fractions are cut off
import numpy as np


def polynomial_features(x, degree):
    X = np.ones((len(x), degree + 1), dtype=int)
    for k in range(degree + 1):
        X[:, k] = x ** k
    return X
