# returns a pair (name, R squared)
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    scores = {}
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        scores[name] = np.corrcoef(x, t)[0, 1] ** 2
    return max(scores.items(), key=lambda kv: kv[1])
