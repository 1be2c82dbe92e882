# kept axes: an array with one element
import numpy as np


def r_squared(T, Y):
    sse = np.sum((T - Y) ** 2, keepdims=True)
    sst = np.sum((T - T.mean()) ** 2, keepdims=True)
    return 1 - sse / sst
