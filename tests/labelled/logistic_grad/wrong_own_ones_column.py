# adds a column of ones although X has one
import numpy as np


def grad(Y, T, X):
    Xb = np.column_stack([np.ones(len(X)), X])
    return Xb.T.dot(Y - T)
