# scales the caller's X in place by its largest entry
import numpy as np


def predict_class(X, W, b):
    X /= np.max(np.abs(X))
    return np.argmax(X.dot(W) + b, axis=1)
