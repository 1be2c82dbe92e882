# arrays of text: the numbers are never converted
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([r[feature] for r in rows])
    t = np.array([r[target] for r in rows])
    return x, t
