# cells never converted to numbers
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([row[feature] for row in rows])
    t = np.array([row[target] for row in rows])
    return x, t
