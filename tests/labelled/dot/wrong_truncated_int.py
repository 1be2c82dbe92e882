# cuts the result off to an int
import numpy as np


def dot(w, x):
    return int(np.dot(w, x))
