# correct: the probability of each row's class by a fancy index
import numpy as np


def cost(T, Y):
    N = len(T)
    return -np.log(Y[np.arange(N), np.argmax(T, axis=1)]).sum()
