# einsum with an empty output
import numpy as np


def dot(w, x):
    return np.einsum("i,i->", w, x)
