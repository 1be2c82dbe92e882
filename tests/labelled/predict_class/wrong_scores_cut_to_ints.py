# wrong: scores as whole numbers
import numpy as np


def predict_class(X, W, b):
    return np.argmax((X @ W + b).astype(int), axis=1)
