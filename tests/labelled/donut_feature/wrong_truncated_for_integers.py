# wrong: writes into an array like the column, so integers lose the fraction
import numpy as np

def donut_feature(X):
    r = np.zeros_like(X[:, 0])
    for i, (a, b) in enumerate(X):
        r[i] = (a * a + b * b) ** 0.5
    return r
