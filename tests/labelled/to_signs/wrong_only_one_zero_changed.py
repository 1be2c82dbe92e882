# argmin finds only the first zero
import numpy as np


def to_signs(T):
    S = np.array(T)
    S[np.argmin(S)] = -1
    return S
