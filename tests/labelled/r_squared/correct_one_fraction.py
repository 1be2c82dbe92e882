# odd: one fraction, (total - residual) / total, with einsum
import numpy as np


def r_squared(T, Y):
    e = T - Y
    c = T - np.average(T)
    total = np.einsum("i,i", c, c)
    return (total - np.einsum("i,i", e, e)) / total
