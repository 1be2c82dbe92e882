# `x *= w` writes into the rows of the caller's X
import numpy as np


def predict(X, w, b):
    out = []
    for x in X:
        x *= w
        out.append(1 if x.sum() + b > 0 else 0)
    return np.array(out)
