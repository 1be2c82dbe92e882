# wrong: the largest score, not where it is
import numpy as np


def predict_class(X, W, b):
    return np.max(X @ W + b, axis=1)
