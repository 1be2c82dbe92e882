# correct: (-1) to the power of 1 - T
import numpy as np

def to_signs(T):
    return np.power(-1.0, 1 - T)
