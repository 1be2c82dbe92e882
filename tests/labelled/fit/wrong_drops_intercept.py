# leaves out the first weight, taking it for the intercept
import numpy as np


def fit(X, T):
    w = np.linalg.lstsq(X, T, rcond=None)[0]
    return w[1:]
