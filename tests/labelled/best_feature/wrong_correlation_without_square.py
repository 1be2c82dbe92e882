# the highest correlation: falling lines lose
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, best_r = None, -2
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        r = np.corrcoef(x, t)[0, 1]
        if r > best_r:
            best, best_r = name, r
    return best
