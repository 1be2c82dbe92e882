# an indicator row instead of a label
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    T = np.zeros(A.shape)
    T[np.arange(len(A)), A.argmax(axis=1)] = 1
    return T
