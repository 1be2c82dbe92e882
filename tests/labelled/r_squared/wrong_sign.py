# minus one instead of one minus
import numpy as np


def r_squared(T, Y):
    return np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2) - 1
