# return inside the loop, only the first element is translated
import numpy as np


def to_signs(T):
    S = T.copy()
    for i in range(len(S)):
        if S[i] == 0:
            S[i] = -1
        return S
