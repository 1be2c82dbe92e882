# sorts the scores before the comparison
import numpy as np


def predict(X, w, b):
    scores = X @ w + b
    scores.sort()
    return (scores > 0).astype(int)
