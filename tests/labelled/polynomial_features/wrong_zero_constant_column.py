# the column of the constant stays 0
import numpy as np


def polynomial_features(x, degree):
    X = np.zeros((len(x), degree + 1))
    for k in range(1, degree + 1):
        X[:, k] = x ** k
    return X
