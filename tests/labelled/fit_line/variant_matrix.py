# np.matrix: m and b are 1x1 matrices
import numpy as np


def fit_line(x, y):
    X = np.asmatrix(np.column_stack([x, np.ones(len(x))]))
    Y = np.asmatrix(y).T
    w = (X.T * X).I * X.T * Y
    return w[0], w[1]
