# wrong: argmax over the samples
import numpy as np


def cost(T, Y):
    k = np.argmax(T, axis=0)
    return -np.sum(np.log(Y[k, np.arange(T.shape[1])] + 1e-15))
