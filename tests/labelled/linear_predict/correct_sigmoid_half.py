# sigmoid above one half, which is the same as a score above 0
import numpy as np


def predict(X, w, b):
    a = np.clip(X @ w + b, -500, 500)
    p = 1.0 / (1.0 + np.exp(-a))
    return (p > 0.5).astype(int)
