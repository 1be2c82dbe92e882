# np.matrix columns of shape (N, 1)
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    X = np.matrix([[float(r[feature]), float(r[target])] for r in rows])
    return X[:, 0], X[:, 1]
