# wrong: the bias is added to the labels
import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W, axis=1) + b
