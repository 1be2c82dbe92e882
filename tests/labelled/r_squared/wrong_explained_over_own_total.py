# explained over explained plus residual: right for least-squares fits only
import numpy as np


def r_squared(T, Y):
    sse = np.sum((T - Y) ** 2)
    ssr = np.sum((Y - np.mean(T)) ** 2)
    return ssr / (ssr + sse)
