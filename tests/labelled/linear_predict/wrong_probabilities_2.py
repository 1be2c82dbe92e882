# Sigmoid without a threshold
import numpy as np


def predict(X, w, b):
    return 1.0 / (1.0 + np.exp(-(X.dot(w) + b)))
