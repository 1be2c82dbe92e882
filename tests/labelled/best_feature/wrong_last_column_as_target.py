# the last column's values are used for the target
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        header, *rows = list(csv.reader(f))
    numeric = []
    for k in range(len(header)):
        try:
            [float(r[k]) for r in rows]
            numeric.append(k)
        except ValueError:
            pass
    data = np.array([[float(r[k]) for k in numeric] for r in rows])
    names = [header[k] for k in numeric]
    T = data[:, -1]
    best, best_r2 = None, -1
    for k in range(len(names) - 1):
        r2 = np.corrcoef(data[:, k], T)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = names[k], r2
    return best
