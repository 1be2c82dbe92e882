# variant: a 1 x 1 array
import numpy as np


def cost(T, Y):
    return -np.sum(T * np.log(np.clip(Y, 1e-15, None)), keepdims=True)
