# csv.DictReader and comprehensions
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path, encoding="utf-8") as handle:
        rows = list(csv.DictReader(handle))
    x = np.array([float(row[feature]) for row in rows])
    t = np.array([float(row[target]) for row in rows])
    return x, t
