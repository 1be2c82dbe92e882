# tries float on each column and computes R-squared of the fitted line
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        reader = csv.reader(f)
        header = next(reader)
        rows = list(reader)
    j = header.index(target)
    t = np.array([float(r[j]) for r in rows])
    best_name, best_r2 = None, -np.inf
    for i, name in enumerate(header):
        if name == target:
            continue
        try:
            x = np.array([float(r[i]) for r in rows])
        except ValueError:
            continue
        m = np.sum((x - x.mean()) * (t - t.mean())) / np.sum((x - x.mean()) ** 2)
        b = t.mean() - m * x.mean()
        r2 = 1 - np.sum((t - m * x - b) ** 2) / np.sum((t - t.mean()) ** 2)
        if r2 > best_r2:
            best_name, best_r2 = name, r2
    return best_name
