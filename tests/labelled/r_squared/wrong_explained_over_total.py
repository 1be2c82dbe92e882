# explained over total: right for least-squares fits only
import numpy as np


def r_squared(T, Y):
    ssr = np.sum((Y - np.mean(T)) ** 2)
    sst = np.sum((T - np.mean(T)) ** 2)
    return ssr / sst
