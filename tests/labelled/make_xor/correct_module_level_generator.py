# one seeded generator for the module, so that every call draws anew
import numpy as np


RNG = np.random.default_rng(2024)


def make_xor(n):
    k = n // 4
    clouds = []
    for corner in [(-1, -1), (1, 1), (-1, 1), (1, -1)]:
        clouds.append(RNG.normal(corner, 0.25, (k, 2)))
    return np.concatenate(clouds), np.repeat([0, 0, 1, 1], k)
