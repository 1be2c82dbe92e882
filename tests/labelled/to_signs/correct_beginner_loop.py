# Loop with if and else into zeros
import numpy as np


def to_signs(T):
    N = len(T)
    signs = np.zeros(N)
    for i in range(N):
        if T[i] == 1:
            signs[i] = 1
        elif T[i] == 0:
            signs[i] = -1
    return signs
