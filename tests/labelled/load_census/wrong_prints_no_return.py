# prints the columns and returns nothing
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.array([float(r[feature]) for r in rows])
    t = np.array([float(r[target]) for r in rows])
    print(x, t)
