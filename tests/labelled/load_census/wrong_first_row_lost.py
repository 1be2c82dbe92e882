# DictReader has eaten the header already, next() eats the first sample
import csv

import numpy as np


def load_census(path, feature, target):
    x = []
    t = []
    with open(path) as f:
        reader = csv.DictReader(f)
        next(reader)  # skip the header
        for row in reader:
            x.append(float(row[feature]))
            t.append(float(row[target]))
    return np.array(x), np.array(t)
