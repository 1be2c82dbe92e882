# Returns scores, the comparison is missing
import numpy as np


def predict(X, w, b):
    scores = np.dot(X, w) + b
    classes = scores > 0
    return scores
