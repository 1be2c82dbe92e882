# two slips: minus b, and one sum over the whole matrix
import numpy as np


def predict(X, W, b):
    E = np.exp(X.dot(W) - b)
    return E / np.sum(E)
