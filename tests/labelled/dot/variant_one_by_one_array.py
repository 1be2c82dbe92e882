# row times column: the result is a 1x1 array
import numpy as np


def dot(w, x):
    return w.reshape(1, len(w)).dot(x.reshape(len(x), 1))
