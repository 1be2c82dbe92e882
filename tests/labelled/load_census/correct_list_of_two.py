# returns a list [x, t] instead of a tuple, by a comprehension over the names
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = [r for r in csv.reader(f) if r]
    return [np.array([float(r[rows[0].index(name)]) for r in rows[1:]]) for name in (feature, target)]
