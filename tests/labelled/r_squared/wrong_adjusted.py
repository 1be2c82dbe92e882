# the adjusted R-squared for one feature
import numpy as np


def r_squared(T, Y):
    n = len(T)
    r2 = 1 - np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
    return 1 - (1 - r2) * (n - 1) / max(n - 2, 1)
