# from the sign: (1 + sign) / 2
import numpy as np


def predict(X, w, b):
    s = np.sign(np.sum(X * w, axis=1) + b)
    return ((1 + s) / 2).astype(int)
