# zeros filled column by column
import numpy as np


def polynomial_features(x, degree):
    N = len(x)
    X = np.zeros((N, degree + 1))
    for i in range(0, degree + 1):
        X[:, i] = np.power(x, i)
    return X
