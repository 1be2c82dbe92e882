# correct: int32, transposed product
import numpy as np


def predict_class(X, W, b):
    Z = np.transpose(W) @ np.transpose(X)
    Z = Z.T + b
    return np.argmax(Z, 1).astype(np.int32)
