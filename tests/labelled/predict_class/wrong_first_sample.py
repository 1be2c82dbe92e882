# wrong: the first sample decides for all
import numpy as np


def predict_class(X, W, b):
    k = np.argmax(X[0] @ W + b)
    return np.full(len(X), k)
