# unstable: exponentials alone, infinity for large scores
import numpy as np


def predict_class(X, W, b):
    return np.exp(X @ W + b).argmax(axis=1)
