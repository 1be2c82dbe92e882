# copy and paste: the feature's column is returned for both
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = [float(r[feature]) for r in rows]
    t = [float(r[feature]) for r in rows]
    return np.array(x), np.array(t)
