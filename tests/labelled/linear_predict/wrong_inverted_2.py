# 1 below and 0 above
import numpy as np


def predict(X, w, b):
    return np.where(X @ w + b < 0, 1, 0)
