# reads 50 rows only, as many as there are states
import csv

import numpy as np


def load_census(path, feature, target):
    x = np.zeros(50)
    t = np.zeros(50)
    with open(path) as f:
        for n, row in enumerate(csv.DictReader(f)):
            if n < 50:
                x[n] = float(row[feature])
                t[n] = float(row[target])
    return x, t
