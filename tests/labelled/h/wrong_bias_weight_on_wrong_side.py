# ones column last, but the bias first among the weights
import numpy as np


def h(X, w, b):
    Xb = np.column_stack([X, np.ones(len(X))])
    return Xb @ np.concatenate([[b], w])
