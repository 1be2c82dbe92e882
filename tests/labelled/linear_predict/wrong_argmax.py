# argmax of the scores, as with K classes
import numpy as np


def predict(X, w, b):
    return np.argmax(X @ w + b)
