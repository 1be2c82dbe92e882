# sign of T - 1/2
import numpy as np


def to_signs(T):
    return np.sign(T - 0.5)
