# returns all four results of lstsq
import numpy as np


def fit(X, T):
    return np.linalg.lstsq(X, T, rcond=None)
