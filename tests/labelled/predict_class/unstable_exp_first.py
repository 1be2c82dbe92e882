# unstable: argmax of unshifted exponentials over their sum (nan and ties when scores are huge)
import numpy as np

def predict_class(X, W, b):
    e = np.exp(X @ W + b)
    Y = e / e.sum(axis=1, keepdims=True)
    return np.argmax(Y, axis=1)
