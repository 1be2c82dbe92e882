# variant: half of the mean
import numpy as np


def cost(T, Y):
    m = Y.shape[0]
    return -1 / (2 * m) * np.sum(T * np.log(np.clip(Y, 1e-15, None)))
