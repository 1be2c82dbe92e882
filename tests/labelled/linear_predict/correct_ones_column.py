# the bias as weight of a column of ones, first
import numpy as np


def predict(X, w, b):
    Xb = np.concatenate([np.ones((len(X), 1)), X], axis=1)
    wb = np.r_[b, w]
    return (Xb.dot(wb) > 0) + 0
