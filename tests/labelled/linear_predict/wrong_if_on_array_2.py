# if on a whole array
import numpy as np


def predict(X, w, b):
    scores = X @ w + b
    if scores > 0:
        return 1
    else:
        return 0
