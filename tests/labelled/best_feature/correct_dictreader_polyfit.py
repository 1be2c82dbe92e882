# DictReader, try float per column, polyfit, R squared from its definition
import csv

import numpy as np


def best_feature(path, target):
    with open(path, newline="") as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best_name, best_r2 = None, -np.inf
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        m, b = np.polyfit(x, t, 1)
        r2 = 1 - np.sum((t - (m * x + b)) ** 2) / np.sum((t - t.mean()) ** 2)
        if r2 > best_r2:
            best_name, best_r2 = name, r2
    return best_name
