# wrong: the share of wrong decisions
import numpy as np


def cross_entropy(T, Y):
    return np.mean((Y > 0.5) != (T == 1))
