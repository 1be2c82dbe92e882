# counts columns from 1, so the neighbour to the right is read
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.reader(f))
    header = rows[0]
    i = header.index(feature) + 1
    j = header.index(target) + 1
    x = np.array([float(r[i]) for r in rows[1:]])
    t = np.array([float(r[j]) for r in rows[1:]])
    return x, t
