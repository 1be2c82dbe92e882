# returns the pair (dm, db) of a line with one feature
import numpy as np


def grad(Y, T, X):
    dm = 2 * np.sum((Y - T) * X[:, 1])
    db = 2 * np.sum(Y - T)
    return dm, db
