# returns only X'T, nothing is solved
import numpy as np


def fit(X, T):
    A = X.T @ X
    b = X.T @ T
    return b
