# the best R squared of earlier calls is kept in a global
import csv

import numpy as np

best_r2 = 0
best = None


def best_feature(path, target):
    global best, best_r2
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        if r2 > best_r2:
            best = name
            best_r2 = r2
    return best
