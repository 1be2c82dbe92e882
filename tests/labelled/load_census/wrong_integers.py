# converts to int: fractions are cut off
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([float(r[feature]) for r in rows]).astype(int)
    t = np.array([float(r[target]) for r in rows]).astype(int)
    return x, t
