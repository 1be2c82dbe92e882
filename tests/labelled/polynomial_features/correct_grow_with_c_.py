# starts with ones and appends a column at a time
import numpy as np


def polynomial_features(x, degree):
    X = np.ones((x.shape[0], 1))
    for d in range(1, degree + 1):
        X = np.c_[X, x ** d]
    return X
