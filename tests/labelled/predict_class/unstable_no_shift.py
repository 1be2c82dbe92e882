# unstable: NaN in the softmax decides
import numpy as np


def predict_class(X, W, b):
    e = np.exp(X @ W + b)
    return np.argmax(e / e.sum(axis=1, keepdims=True), axis=1)
