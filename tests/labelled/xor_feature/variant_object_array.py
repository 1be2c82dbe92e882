# filled into an array of objects
import numpy as np


def xor_feature(X):
    out = np.empty(len(X), dtype=object)
    for i, row in enumerate(X):
        out[i] = float(row[0]) * float(row[1])
    return out
