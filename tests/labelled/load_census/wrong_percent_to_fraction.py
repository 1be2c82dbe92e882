# divides the feature by 100 because it is a percentage
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([float(r[feature]) for r in rows]) / 100
    t = np.array([float(r[target]) for r in rows])
    return x, t
