# The texts "+1" and "-1", no numbers
import numpy as np


def to_signs(T):
    return np.array(["+1" if t == 1 else "-1" for t in T])
