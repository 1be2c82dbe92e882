# a dictionary and map
import numpy as np


def to_signs(T):
    signs = {0: -1, 1: +1}
    return np.array(list(map(signs.get, T.tolist())))
