# puts its own column of ones in front of X
import numpy as np


def fit(X, T):
    Xb = np.c_[np.ones(X.shape[0]), X]
    return np.linalg.pinv(Xb) @ T
