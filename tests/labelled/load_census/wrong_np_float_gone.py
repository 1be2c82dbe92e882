# np.float was removed from NumPy
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([r[feature] for r in rows]).astype(np.float)
    t = np.array([r[target] for r in rows]).astype(np.float)
    return x, t
