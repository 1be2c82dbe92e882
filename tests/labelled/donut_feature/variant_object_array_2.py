# right radii in an object array
import numpy as np

def donut_feature(X):
    r = np.array([None] * len(X))
    for i, (x1, x2) in enumerate(X):
        r[i] = float(x1 ** 2 + x2 ** 2) ** 0.5
    return r
