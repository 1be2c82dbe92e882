# everything that lstsq returns, not the weights alone
import numpy as np


def fit(X, T):
    return np.linalg.lstsq(X, T, rcond=None)
