# squared modulus, as somebody from signal processing writes it
import numpy as np


def squared_error(T, Y):
    e = (T - Y).astype(complex)
    return float(np.sum(e * np.conj(e)).real)
