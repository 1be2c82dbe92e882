# correct: indicator of the row maximum, position of the first one
import numpy as np

def predict_class(X, W, b):
    Z = np.add(np.matmul(X, W), b)
    hit = Z == Z.max(axis=1, keepdims=True)
    return np.array([int(np.flatnonzero(r)[0]) for r in hit])
