# leaves out columns that share the target's first word (income_2015 for income_2010)
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    word = target.split("_")[0]
    best, best_r2 = None, -1
    for name in rows[0]:
        if name.startswith(word):
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
