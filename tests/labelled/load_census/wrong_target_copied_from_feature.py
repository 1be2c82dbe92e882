# copy and paste: the target's list is filled with the feature's index
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        reader = csv.reader(f)
        header = next(reader)
        ix = header.index(feature)
        it = header.index(target)
        rows = list(reader)
    x = np.array([float(row[ix]) for row in rows])
    t = np.array([float(row[ix]) for row in rows])
    return x, t
