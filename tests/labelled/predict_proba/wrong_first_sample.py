# wrong: the first sample alone
import numpy as np


def predict(X, W, b):
    z = X[0] @ W + b
    e = np.exp(z - z.max())
    return (e / e.sum()).reshape(1, -1)
