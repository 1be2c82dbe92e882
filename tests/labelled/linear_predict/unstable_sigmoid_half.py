# unstable: sigmoid above one half: scores below 1e-16 become exactly one half, large ones overflow with a warning
import numpy as np

def predict(X, w, b):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    return (p > 0.5).astype(int)
