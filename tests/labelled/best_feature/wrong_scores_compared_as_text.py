# R squared formatted as text: "9.8e-05" sorts above "0.7"
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    table = []
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        r2 = np.corrcoef(x, t)[0, 1] ** 2
        table.append(("%.2e" % r2, name))
    return sorted(table)[-1][1]
