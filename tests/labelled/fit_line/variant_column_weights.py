# m and b are arrays with one element, from a column of weights
import numpy as np


def fit_line(x, y):
    X = np.hstack([x.reshape(-1, 1), np.ones((len(x), 1))])
    w = np.linalg.inv(X.T.dot(X)).dot(X.T).dot(y.reshape(-1, 1))
    m = w[0]
    b = w[1]
    return m, b
