# Two mistakes: xrange of Python 2, and the signs the wrong way round
import numpy as np


def to_signs(T):
    S = np.ones(len(T))
    for i in xrange(len(T)):
        if T[i] == 1:
            S[i] = -1
    return S
