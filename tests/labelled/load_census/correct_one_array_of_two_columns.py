# odd: a (2, N) array, whose rows are x and t
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        data = [[row[feature], row[target]] for row in csv.DictReader(f)]
    return np.array(data, dtype=float).T
