# returns the squared error along with it
import numpy as np


def r_squared(T, Y):
    sse = np.sum((T - Y) ** 2)
    sst = np.sum((T - T.mean()) ** 2)
    return 1 - sse / sst, sse
