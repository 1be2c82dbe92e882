# both vectors in one Fortran-ordered matrix, product along it, then a sum
import numpy as np


def dot(w, x):
    M = np.array([w, x], dtype=float, order="F")
    return np.prod(M, axis=0).sum()
