# powers stacked as rows, then transposed
import numpy as np


def polynomial_features(x, degree):
    rows = []
    for k in range(degree + 1):
        rows.append(np.power(x, k))
    return np.array(rows).T
