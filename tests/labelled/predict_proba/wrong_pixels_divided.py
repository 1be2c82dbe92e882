# divides X by 255 as if it were pixels
import numpy as np


def predict(X, W, b):
    A = (X / 255.0).dot(W) + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
