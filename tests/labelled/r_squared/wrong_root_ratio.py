# wrong: ratio of the roots (norms) instead of their squares
import numpy as np

def r_squared(T, Y):
    return 1 - np.linalg.norm(T - Y) / np.linalg.norm(T - T.mean())
