# odd: ones and repeated x, multiplied up along the row
import numpy as np


def polynomial_features(x, degree):
    F = np.empty((len(x), degree + 1))
    F[:, 0] = 1
    F[:, 1:] = x[:, None]
    return np.cumprod(F, axis=1)
