# standardises the powers
import numpy as np


def polynomial_features(x, degree):
    X = np.ones((len(x), degree + 1))
    for k in range(1, degree + 1):
        col = x.astype(float) ** k
        X[:, k] = (col - col.mean()) / col.std()
    return X
