# fits t = m x without an intercept
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, best_r2 = None, -np.inf
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        m = x.dot(t) / x.dot(x)
        r2 = 1 - np.sum((t - m * x) ** 2) / np.sum((t - t.mean()) ** 2)
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
