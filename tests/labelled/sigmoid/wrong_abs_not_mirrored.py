# made stable with the absolute value, the mirror for negative scores forgotten
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-np.abs(a)))
