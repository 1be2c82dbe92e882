# correct: |1 - T - Y| is the probability of what happened
import numpy as np


def cross_entropy(T, Y):
    return -np.sum(np.log(np.abs(1 - T - Y)))
