# wrong: argmax of rounded probabilities, class 0 where none is above one half
import numpy as np


def predict_class(X, W, b):
    Z = X @ W + b
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return np.argmax(np.round(e / e.sum(axis=1, keepdims=True)), axis=1)
