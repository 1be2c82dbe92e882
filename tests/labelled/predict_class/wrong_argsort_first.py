# wrong: the first of argsort is the smallest
import numpy as np


def predict_class(X, W, b):
    return np.argsort(X @ W + b, axis=1)[:, 0]
