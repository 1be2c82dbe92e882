# //
import numpy as np


def r_squared(T, Y):
    return 1 - np.sum((T - Y) ** 2) // np.sum((T - T.mean()) ** 2)
