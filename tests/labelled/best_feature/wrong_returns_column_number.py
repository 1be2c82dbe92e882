# returns the position of the column instead of its name
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        header, *rows = list(csv.reader(f))
    t = np.array([float(r[header.index(target)]) for r in rows])
    best, best_r2 = -1, -1
    for k, name in enumerate(header):
        if name == target:
            continue
        try:
            x = np.array([float(r[k]) for r in rows])
        except ValueError:
            continue
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = k, r2
    return best
