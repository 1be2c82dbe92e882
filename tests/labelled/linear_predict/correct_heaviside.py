# np.heaviside gives floats
import numpy as np


def predict(X, w, b):
    return np.heaviside(np.matmul(X, w) + b, 1.0)
