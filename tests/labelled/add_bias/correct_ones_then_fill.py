# an array of ones of the final size, filled from column 1 on
import numpy as np


def add_bias(X):
    N, D = X.shape
    Xb = np.ones((N, D + 1))
    Xb[:, 1:] = X
    return Xb
