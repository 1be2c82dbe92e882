# does not skip the header before float()
import numpy as np


def load_census(path, feature, target):
    x, t = [], []
    lines = open(path).read().splitlines()
    header = lines[0].split(",")
    for line in lines:
        cells = line.split(",")
        x.append(float(cells[header.index(feature)]))
        t.append(float(cells[header.index(target)]))
    return np.array(x), np.array(t)
