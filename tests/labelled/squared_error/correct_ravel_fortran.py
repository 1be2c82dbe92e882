# flattened in Fortran order, inner product
import numpy as np


def squared_error(T, Y):
    E = np.asfortranarray(T - Y).ravel(order="F")
    return np.inner(E, E)
