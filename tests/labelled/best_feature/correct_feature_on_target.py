# fits the feature on the target: R squared is the same both ways
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best = (-1.0, "")
    for name in rows[0].keys():
        if name != target:
            try:
                x = np.array([float(r[name]) for r in rows])
            except ValueError:
                continue
            a, c = np.polyfit(t, x, 1)
            r2 = 1 - np.sum((x - (a * t + c)) ** 2) / np.sum((x - x.mean()) ** 2)
            best = max(best, (r2, name))
    return best[1]
