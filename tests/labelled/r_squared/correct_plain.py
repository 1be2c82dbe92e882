# one minus the residual over the total sum of squares
import numpy as np


def r_squared(T, Y):
    ss_res = np.sum((T - Y) ** 2)
    ss_tot = np.sum((T - np.mean(T)) ** 2)
    return 1 - ss_res / ss_tot
