# sums everything into one number
import numpy as np


def grad(Y, T, X):
    return np.sum(2 * (Y - T)[:, None] * X)
