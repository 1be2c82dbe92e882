# np.where with one argument: the places of the ones
import numpy as np


def predict(X, w, b):
    return np.where(X @ w + b > 0)[0]
