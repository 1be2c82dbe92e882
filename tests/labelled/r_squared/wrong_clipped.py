# cuts off what is negative
import numpy as np


def r_squared(T, Y):
    r2 = 1 - np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
    return max(0.0, r2)
