# sets the whole row to 0 where x is 0, also the constant
import numpy as np


def polynomial_features(x, degree):
    F = x.reshape(-1, 1).astype(float) ** np.arange(degree + 1)
    F[x == 0] = 0
    return F
