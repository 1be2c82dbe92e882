# correct: np.where, and np.log where T is not 0
import numpy as np


def cost(T, Y):
    logs = np.log(Y, where=T != 0, out=np.zeros(Y.shape))
    return -np.where(T != 0, T * logs, 0.0).sum()
