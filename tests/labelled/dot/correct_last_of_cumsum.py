# the last of the running sums
import numpy as np


def dot(w, x):
    running = np.cumsum(np.multiply(w, x))
    return running[-1]
