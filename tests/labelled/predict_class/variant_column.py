# variant: (N, 1)
import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W + b, axis=1, keepdims=True)
