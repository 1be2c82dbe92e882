# default lists keep the samples of earlier calls
import csv

import numpy as np


def load_census(path, feature, target, x=[], t=[]):
    with open(path) as f:
        for row in csv.DictReader(f):
            x.append(float(row[feature]))
            t.append(float(row[target]))
    return np.array(x), np.array(t)
