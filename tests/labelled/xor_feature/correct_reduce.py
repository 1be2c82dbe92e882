# multiply.reduce over a Fortran-ordered copy
import numpy as np


def xor_feature(X):
    F = np.array(X, order="F")
    return np.multiply.reduce(F, axis=-1)
