# astype(int) of probabilities: all are 0
import numpy as np


def predict(X, w, b):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    return p.astype(int)
