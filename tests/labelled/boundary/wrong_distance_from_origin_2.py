# Intercept from the distance to the origin
import numpy as np


def boundary(w, b):
    return -w[0] / w[1], -b / np.linalg.norm(w)
