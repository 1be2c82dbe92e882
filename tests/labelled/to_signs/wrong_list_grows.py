# a global list keeps the signs of earlier calls
import numpy as np

signs = []


def to_signs(T):
    for t in T:
        signs.append(1 if t == 1 else -1)
    return np.array(signs)
