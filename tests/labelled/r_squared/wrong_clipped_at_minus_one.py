# cuts off below minus one
import numpy as np


def r_squared(T, Y):
    r2 = 1 - np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
    return np.clip(r2, -1, 1)
