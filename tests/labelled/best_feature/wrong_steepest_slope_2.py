# the column with the steepest line
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, best_m = None, -1
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        m, b = np.polyfit(x, t, 1)
        if abs(m) > best_m:
            best, best_m = name, abs(m)
    return best
