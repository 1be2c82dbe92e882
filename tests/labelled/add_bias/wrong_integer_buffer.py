# wrong: filled into an array of integers, so that fractions are cut off
import numpy as np

def add_bias(X):
    out = np.ones((X.shape[0], X.shape[1] + 1), int)
    out[:, 1:] = X
    return out
