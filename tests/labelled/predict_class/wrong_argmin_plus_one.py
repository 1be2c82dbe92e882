# two slips: argmin, and labels from 1
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    return np.argmin(A, axis=1) + 1
