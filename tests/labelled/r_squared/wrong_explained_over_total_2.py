# explained over total, which holds for least-squares fits only
import numpy as np


def r_squared(T, Y):
    t_bar = np.mean(T)
    ssr = np.sum((Y - t_bar) ** 2)
    sst = np.sum((T - t_bar) ** 2)
    return ssr / sst
