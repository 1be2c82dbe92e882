# (score > 0).astype(int)
import numpy as np


def predict(X, w, b):
    return (X.dot(w) + b > 0).astype(int)
