# Returns True and False
import numpy as np


def predict(X, w, b):
    return X @ w + b > 0
