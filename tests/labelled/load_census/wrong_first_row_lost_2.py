# skips the header twice
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
        lines = f.readlines()[1:]
    rows = [line.strip().split(",") for line in lines]
    x = np.array([float(r[header.index(feature)]) for r in rows])
    t = np.array([float(r[header.index(target)]) for r in rows])
    return x, t
