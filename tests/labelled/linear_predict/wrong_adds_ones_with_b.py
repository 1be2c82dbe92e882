# ones column and bias: b is added a second time
import numpy as np


def predict(X, w, b):
    Xb = np.column_stack([np.ones(len(X)), X])
    wb = np.concatenate([[b], w])
    return (Xb @ wb + b > 0).astype(int)
