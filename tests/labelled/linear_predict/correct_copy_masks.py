# Fills a fresh array by masks, floats
import numpy as np


def predict(X, w, b):
    scores = np.sum(X * w, axis=1) + b
    Y = np.zeros(scores.shape)
    Y[scores > 0] = 1
    return Y
