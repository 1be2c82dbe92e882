# the signs as characters
import numpy as np


def to_signs(T):
    return np.where(T == 1, "+", "-")
