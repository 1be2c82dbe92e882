# Indexes a table of two signs
import numpy as np


def to_signs(T):
    return np.array([-1, 1])[np.asarray(T).astype(int)]
