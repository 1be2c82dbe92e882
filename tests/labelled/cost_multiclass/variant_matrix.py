# variant: a 1 x 1 matrix
import numpy as np


def cost(T, Y):
    t = np.matrix(T.reshape(1, -1))
    return -t * np.log(np.matrix(np.clip(Y, 1e-15, None).reshape(-1, 1)))
