# casts both vectors to float32 before multiplying
import numpy as np


def dot(w, x):
    w32 = w.astype(np.float32)
    x32 = x.astype(np.float32)
    return np.dot(w32, x32)
