# the bias is left out
import numpy as np


def predict_class(X, W, b):
    return np.argmax(np.dot(X, W), axis=1)
