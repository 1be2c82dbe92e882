# every score that is not 0 counts as True
import numpy as np


def predict(X, w, b):
    return (X @ w + b).astype(bool).astype(int)
