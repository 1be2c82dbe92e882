# mixes it up with a length: root of the sum
import numpy as np


def dot(w, x):
    return np.sqrt(np.abs(np.sum(w * x)))
