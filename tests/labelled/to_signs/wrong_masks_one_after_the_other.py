# The second mask finds what the first has written: all become +1
import numpy as np


def to_signs(T):
    S = T.copy()
    S[S == 0] = -1
    S[S != 0] = 1
    return S
