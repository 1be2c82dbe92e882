# correct: the logarithm of the probability of what happened
import numpy as np


def cross_entropy(T, Y):
    return -np.log(np.where(T == 1, Y, 1 - Y)).sum()
