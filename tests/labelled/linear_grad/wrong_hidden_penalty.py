# adds the gradient of a ridge penalty, on weights recovered from Y
import numpy as np


def grad(Y, T, X):
    lam = 0.1
    w = np.linalg.lstsq(X, Y, rcond=None)[0]
    return 2 * X.T.dot(Y - T) + 2 * lam * w
