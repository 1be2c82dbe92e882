# loops over the rows with len, so it crashes on a single number and flattens more than one row
import numpy as np


def tanh(a):
    out = []
    for i in range(len(a)):
        e = np.exp(-2 * np.abs(a[i]))
        out.extend(np.atleast_1d(np.sign(a[i]) * (1 - e) / (1 + e)))
    return np.array(out)
