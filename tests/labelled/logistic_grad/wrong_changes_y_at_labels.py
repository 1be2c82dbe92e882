# subtracts 1 at the right class in the caller's own Y
import numpy as np


def grad(Y, T, X):
    if Y.ndim == 1:
        Y[T == 1] -= 1
    else:
        Y[np.arange(len(Y)), T.argmax(axis=1)] -= 1
    return X.T.dot(Y)
