# absolute covariance, not divided by the spread of the feature
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    cov = {}
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        cov[name] = abs(np.mean((x - x.mean()) * (t - t.mean())))
    return max(cov, key=cov.get)
