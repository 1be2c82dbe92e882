# residuals and deviations written into the caller's T
import numpy as np


def r_squared(T, Y):
    total = np.sum((T - T.mean()) ** 2)
    T[:] = T - Y
    return 1 - np.sum(T ** 2) / total
