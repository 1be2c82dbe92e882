# cuts negative values off
import numpy as np


def r_squared(T, Y):
    ss_res = np.sum((T - Y) ** 2)
    ss_tot = np.sum((T - T.mean()) ** 2)
    return max(0, 1 - ss_res / ss_tot)
