# takes the first column whose name contains the asked one
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.reader(f))
    header = rows[0]
    i = [k for k in range(len(header)) if feature in header[k]][0]
    j = [k for k in range(len(header)) if target in header[k]][0]
    x = [float(r[i]) for r in rows[1:]]
    t = [float(r[j]) for r in rows[1:]]
    return np.array(x), np.array(t)
