# The result array is boolean, -1 is True there
import numpy as np


def to_signs(T):
    S = np.zeros(len(T), dtype=bool)
    for i, t in enumerate(T):
        S[i] = 1 if t == 1 else -1
    return S
