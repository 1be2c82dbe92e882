# a column minus a row in the residuals
import numpy as np


def r_squared(T, Y):
    T = T.reshape(-1, 1)
    return 1 - np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
