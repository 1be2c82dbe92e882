# wrong: argmax of the absolute score
import numpy as np

def predict_class(X, W, b):
    return np.abs(X @ W + b).argmax(axis=1)
