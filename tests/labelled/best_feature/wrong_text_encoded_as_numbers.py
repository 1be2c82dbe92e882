# text is numbered by its alphabet and takes part
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, best_r2 = None, -1
    for name in rows[0]:
        if name == target:
            continue
        column = [r[name] for r in rows]
        try:
            x = np.array([float(c) for c in column])
        except ValueError:
            codes = {c: k for k, c in enumerate(sorted(set(column)))}
            x = np.array([codes[c] for c in column], dtype=float)
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
