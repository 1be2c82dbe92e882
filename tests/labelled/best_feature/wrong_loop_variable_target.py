# the loop variable is called target and overwrites the argument
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    numeric = []
    for target in rows[0]:
        try:
            float(rows[0][target])
            numeric.append(target)
        except ValueError:
            pass
    t = np.array([float(r[numeric[-1]]) for r in rows])
    best, best_r2 = None, -1
    for name in numeric:
        if name == target:
            continue
        x = np.array([float(r[name]) for r in rows])
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
