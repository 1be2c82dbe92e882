# scores clipped to -3 .. 3
import numpy as np


def sigmoid(a):
    a = np.clip(a, -3, 3)   # avoid overflow
    return 1 / (1 + np.exp(-a))
