# two scores, 0 and h, and the larger one wins
import numpy as np


def predict(X, w, b):
    s = np.einsum("ij,j", X, w) + b
    return np.argmax(np.stack([np.zeros(len(s)), s], axis=1), axis=1)
