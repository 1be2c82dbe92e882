# square root of the ratio
import numpy as np


def r_squared(T, Y):
    return 1 - np.linalg.norm(T - Y) / np.linalg.norm(T - T.mean())
