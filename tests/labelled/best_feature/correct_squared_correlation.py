# the squared correlation, which is R-squared for a fitted line
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    scores = {}
    for name in rows[0]:
        if name != target:
            try:
                x = np.array([float(r[name]) for r in rows])
                scores[name] = np.corrcoef(x, t)[0, 1] ** 2
            except ValueError:
                pass
    return max(scores, key=scores.get)
