# Element products summed by row
import numpy as np


def h(X, w, b):
    weighted = X * w
    scores = np.sum(weighted, axis=1)
    scores = scores + b
    return scores
