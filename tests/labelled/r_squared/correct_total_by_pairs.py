# the total from all pairs of targets
import numpy as np


def r_squared(T, Y):
    pairs = T[:, None] - T[None, :]
    sst = (pairs ** 2).sum() / (2 * len(T))
    return 1 - ((T - Y) ** 2).sum() / sst
