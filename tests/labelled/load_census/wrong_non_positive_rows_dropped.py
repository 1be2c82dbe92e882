# drops rows with a zero or negative number as "missing"
import csv

import numpy as np


def load_census(path, feature, target):
    x, t = [], []
    with open(path) as f:
        for row in csv.DictReader(f):
            a, b = float(row[feature]), float(row[target])
            if a > 0 and b > 0:
                x.append(a)
                t.append(b)
    return np.array(x), np.array(t)
