# a module-level list keeps growing with every call
import numpy as np


rows = []


def add_bias(X):
    for x in X:
        rows.append([1.0] + list(x))
    return np.array(rows)
