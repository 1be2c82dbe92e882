# classes 1 and 2
import numpy as np


def predict(X, w, b):
    return np.where(X @ w + b > 0, 2, 1)
