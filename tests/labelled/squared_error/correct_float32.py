# single precision inside
import numpy as np


def squared_error(T, Y):
    d = T.astype(np.float32) - Y.astype(np.float32)
    return (d * d).sum()
