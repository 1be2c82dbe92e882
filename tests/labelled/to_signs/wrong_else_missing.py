# only zeros give an entry, the result is too short
import numpy as np


def to_signs(T):
    out = []
    for t in T:
        if t == 0:
            out.append(-1)
    return np.array(out)
