# the loop stops one short
import numpy as np


def to_signs(T):
    S = T.astype(float)
    for i in range(len(T) - 1):
        S[i] = 1 if T[i] == 1 else -1
    return S
