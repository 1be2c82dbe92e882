# the signs of the distinct classes
import numpy as np


def to_signs(T):
    return 2 * np.unique(T) - 1
