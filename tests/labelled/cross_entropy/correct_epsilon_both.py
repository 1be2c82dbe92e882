# correct: a small number in both logarithms
import numpy as np


def cross_entropy(T, Y):
    epsilon = 1e-12
    first = T * np.log(Y + epsilon)
    second = (1 - T) * np.log(1 - Y + epsilon)
    return -(first + second).sum()
