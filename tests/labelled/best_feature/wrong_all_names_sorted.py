# all names, best first, in place of the best one
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
            scores[name] = np.corrcoef([float(r[name]) for r in rows], t)[0, 1] ** 2
        except ValueError:
            continue
    return sorted(scores, key=scores.get, reverse=True)
