# weights the caller's rows in place
import numpy as np


def grad(Y, T, X):
    error = Y - T
    if X.dtype.kind != "f":
        return 2 * X.T.dot(error)
    for n in range(len(X)):
        X[n] *= error[n]
    return 2 * np.sum(X, axis=0)
