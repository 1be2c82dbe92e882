# numerator and denominator change places
import numpy as np


def r_squared(T, Y):
    sse = np.sum((T - Y) ** 2)
    sst = np.sum((T - T.mean()) ** 2)
    return 1 - sst / sse
