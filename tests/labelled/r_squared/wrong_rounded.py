# rounds to two decimals
import numpy as np


def r_squared(T, Y):
    return round(float(1 - np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)), 2)
