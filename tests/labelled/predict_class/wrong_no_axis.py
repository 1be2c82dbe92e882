# wrong: argmax of the flat array
import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W + b)
