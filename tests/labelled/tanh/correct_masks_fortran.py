# correct: boolean masks into an array in Fortran order
import numpy as np


def tanh(a):
    arr = np.array(a, dtype=np.float64, order="F")
    big = arr >= 0
    e = np.exp(-2.0 * arr[big])
    f = np.exp(2.0 * arr[~big])
    res = np.empty_like(arr)
    res[big] = (1.0 - e) / (1.0 + e)
    res[~big] = (f - 1.0) / (f + 1.0)
    return res
