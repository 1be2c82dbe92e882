# degree + 2 columns
import numpy as np


def polynomial_features(x, degree):
    X = np.ones((len(x), 1))
    for k in range(1, degree + 2):
        X = np.hstack((X, (x ** k).reshape(-1, 1)))
    return X
