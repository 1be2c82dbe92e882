# r_squared is defined nowhere, and a bare except swallows the NameError of every column
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
        try:
            x = np.array([float(r[name]) for r in rows])
            m, b = np.polyfit(x, t, 1)
            r2 = r_squared(t, m * x + b)
            if r2 > best_r2:
                best, best_r2 = name, r2
        except:
            pass
    return best
