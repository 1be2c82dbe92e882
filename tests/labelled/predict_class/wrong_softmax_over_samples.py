# wrong: normalised over the samples before the comparison within a row
import numpy as np


def predict_class(X, W, b):
    e = np.exp(X @ W + b)
    return np.argmax(e / e.sum(axis=0), axis=1)
