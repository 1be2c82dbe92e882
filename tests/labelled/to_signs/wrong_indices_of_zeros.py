# where with one argument: indices
import numpy as np


def to_signs(T):
    return np.where(T == 0)[0] * -1
