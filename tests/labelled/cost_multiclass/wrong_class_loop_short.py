# wrong: the loop over the classes ends one too early
import numpy as np


def cost(T, Y):
    J = 0.0
    for k in range(T.shape[1] - 1):
        J -= np.sum(T[:, k] * np.log(Y[:, k] + 1e-15))
    return J
