# wrong: the first two columns, right for K = 2
import numpy as np


def cost(T, Y):
    t, y = T[:, 1], np.clip(Y[:, 1], 1e-15, 1 - 1e-15)
    return -np.sum(t * np.log(y) + (1 - t) * np.log(1 - y))
