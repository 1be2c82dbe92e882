# The number of right ones, not divided
import numpy as np


def classification_rate(T, P):
    return np.sum(T == P)
