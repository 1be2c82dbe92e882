# returns the highest R squared instead of the name
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best = 0
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        if r2 > best:
            best = r2
    return best
