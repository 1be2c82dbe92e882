# np.genfromtxt of everything as text, then astype
import numpy as np


def load_census(path, feature, target):
    table = np.genfromtxt(path, delimiter=",", dtype=str, encoding="utf-8", comments=None)
    header = list(table[0])
    x = table[1:, header.index(feature)].astype(float)
    t = table[1:, header.index(target)].astype(float)
    return x, t
