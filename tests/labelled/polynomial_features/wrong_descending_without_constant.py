# clumsy double: descending, and no constant
import numpy as np


def polynomial_features(x, degree):
    X = x.reshape(-1, 1)
    for k in range(2, degree + 1):
        X = np.hstack([x.reshape(-1, 1) ** k, X])
    return X
