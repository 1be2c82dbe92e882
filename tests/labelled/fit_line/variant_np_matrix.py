# solves with np.mat-style matrices and returns 1x1 matrices
import numpy as np


def fit_line(x, y):
    X = np.matrix(np.column_stack((x, np.ones(len(x)))))
    Y = np.matrix(y).T
    w = (X.T * X).I * X.T * Y
    return w[0], w[1]
