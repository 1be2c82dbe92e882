# the median in place of the mean
import numpy as np


def r_squared(T, Y):
    d1 = T - Y
    d2 = T - np.median(T)
    return 1 - d1.dot(d1) / d2.dot(d2)
