# a softmax without a shift, NaN on large scores
import numpy as np


def predict_class(X, W, b):
    E = np.exp(X.dot(W) + b)
    Y = E / E.sum(axis=1, keepdims=True)
    return np.argmax(Y, axis=1)
