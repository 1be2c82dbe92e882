# wrong: np.asarray makes no copy, so the caller's array is changed
import numpy as np

def to_signs(T):
    S = np.asarray(T)
    S[S < 1] = -1
    return S
