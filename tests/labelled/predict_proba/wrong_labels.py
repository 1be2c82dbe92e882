# wrong: labels in place of probabilities
import numpy as np


def predict(X, W, b):
    return np.argmax(X @ W + b, axis=1)
