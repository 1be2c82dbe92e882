# wrong: compares w x with b instead of with -b
import numpy as np

def predict(X, w, b):
    return np.where(np.dot(X, w) > b, 1, 0)
