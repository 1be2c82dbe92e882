# odd: float32 and einsum
import numpy as np


def squared_error(T, Y):
    e = (T - Y).astype(np.float32)
    return np.einsum("n,n->", e, e)
