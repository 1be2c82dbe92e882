# wrong: terms in an array like T, cut to whole numbers when T holds integers
import numpy as np


def cost(T, Y):
    terms = np.zeros_like(T)
    terms[:] = T * np.log(Y + 1e-15)
    return -terms.sum()
