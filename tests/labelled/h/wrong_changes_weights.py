# normalises the caller's weights in place after the scores are made
import numpy as np


def h(X, w, b):
    scores = X @ w + b
    w /= np.linalg.norm(w)
    return scores
