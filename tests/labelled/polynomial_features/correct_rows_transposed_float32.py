# odd: rows of powers in float32, transposed (Fortran order)
import numpy as np


def polynomial_features(x, degree):
    rows = [np.ones(len(x), dtype=np.float32)]
    while len(rows) <= degree:
        rows.append(rows[-1] * x.astype(np.float32))
    return np.array(rows).T
