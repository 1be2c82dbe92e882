# wrong: the ones replace the first feature instead of standing before it
import numpy as np

def add_bias(X):
    Xb = np.array(X, dtype=float)
    Xb[:, 0] = 1
    return Xb
