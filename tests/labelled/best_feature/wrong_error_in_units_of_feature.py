# fits the feature on the target and takes the smallest squared error, which depends on the feature's units
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, least = None, np.inf
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        m, b = np.polyfit(t, x, 1)
        error = np.sum((x - (m * t + b)) ** 2)
        if error < least:
            best, least = name, error
    return best
