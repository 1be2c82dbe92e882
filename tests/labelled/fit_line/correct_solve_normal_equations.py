# normal equations, ones first, returned in the other order
import numpy as np


def fit_line(x, y):
    X = np.column_stack((np.ones_like(x, dtype=float), x))
    w = np.linalg.solve(X.T.dot(X), X.T.dot(y))
    return w[1], w[0]
