# wrong: the score that is largest in size, whatever its sign
import numpy as np


def predict_class(X, W, b):
    return np.argmax(np.abs(X @ W + b), axis=1)
