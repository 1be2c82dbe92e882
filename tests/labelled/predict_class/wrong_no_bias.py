# wrong: the bias is forgotten
import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W, axis=1)
