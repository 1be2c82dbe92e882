# int(float(cell)) cuts off the decimals
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([int(float(row[feature])) for row in rows])
    t = np.array([int(float(row[target])) for row in rows])
    return x, t
