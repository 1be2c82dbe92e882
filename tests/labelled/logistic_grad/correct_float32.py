# single precision inside
import numpy as np


def grad(Y, T, X):
    X32 = X.astype(np.float32)
    err = (Y - T).astype(np.float32)
    return np.dot(X32.T, err)
