# normalised over the samples before argmax over the classes
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    E = np.exp(A - A.max(axis=0))
    Y = E / E.sum(axis=0)
    return np.argmax(Y, axis=1)
