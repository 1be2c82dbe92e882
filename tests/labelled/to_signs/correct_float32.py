# single precision
import numpy as np


def to_signs(T):
    T = np.array(T, dtype=np.float32)
    T *= 2
    T -= 1
    return T
