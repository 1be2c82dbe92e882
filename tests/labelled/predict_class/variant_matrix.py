# variant: a matrix (N, 1)
import numpy as np


def predict_class(X, W, b):
    return np.argmax(np.matrix(X) * np.matrix(W) + b, axis=1)
