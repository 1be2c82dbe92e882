# variant: half of the sum
import numpy as np


def cost(T, Y):
    return -0.5 * np.sum(T * np.log(np.clip(Y, 1e-15, None)))
