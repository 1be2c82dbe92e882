# a ratio of lengths, squared
import numpy as np


def r_squared(T, Y):
    ratio = np.linalg.norm(T - Y) / np.linalg.norm(T - T.mean())
    return 1 - ratio ** 2
