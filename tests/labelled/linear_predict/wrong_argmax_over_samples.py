# the number of the sample with the highest score
import numpy as np


def predict(X, w, b):
    return np.argmax(X @ w + b)
