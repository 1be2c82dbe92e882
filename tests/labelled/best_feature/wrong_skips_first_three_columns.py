# takes for granted that the first three columns are the text
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.reader(f))
    header = rows[0]
    data = np.array([[float(c) for c in r[3:]] for r in rows[1:]])
    names = header[3:]
    t = data[:, names.index(target)]
    best, best_r2 = None, -1
    for k, name in enumerate(names):
        if name == target:
            continue
        r2 = np.corrcoef(data[:, k], t)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
