# Mask on a copy
import numpy as np


def to_signs(T):
    S = T.copy()
    S[S == 0] = -1
    return S
