# takes the variance of the residuals, whose mean is then lost
import numpy as np


def squared_error(T, Y):
    return np.var(T - Y) * len(T)
