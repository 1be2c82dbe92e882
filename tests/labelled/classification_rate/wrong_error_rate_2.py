# The share of wrong ones
import numpy as np


def classification_rate(T, P):
    return np.mean(T != P)
