# all samples get the class of the first
import numpy as np


def predict(X, w, b):
    score = X.dot(w) + b
    return np.full(len(X), 1 if score[0] > 0 else 0)
