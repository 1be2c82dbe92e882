# the variance of the residual: a constant offset goes unpunished
import numpy as np


def r_squared(T, Y):
    return 1 - np.var(T - Y) / np.var(T)
