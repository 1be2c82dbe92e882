# column products: 1x1 arrays
import numpy as np


def fit_line(x, y):
    X = (x - np.mean(x))[:, np.newaxis]
    Y = (y - np.mean(y))[:, np.newaxis]
    m = X.T.dot(Y) / X.T.dot(X)
    b = y.mean() - m * x.mean()
    return m, b
