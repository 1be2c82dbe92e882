# columns other than the constant are standardised
import numpy as np


def polynomial_features(x, degree):
    F = np.vander(x, degree + 1, increasing=True).astype(float)
    if degree > 0:
        F[:, 1:] = (F[:, 1:] - F[:, 1:].mean(axis=0)) / F[:, 1:].std(axis=0)
    return F
