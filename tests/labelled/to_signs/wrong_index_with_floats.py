# float classes cannot be indices
import numpy as np


def to_signs(T):
    return np.array([-1, 1])[T]
