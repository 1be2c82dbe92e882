# Python 2: reader.next()
import csv

import numpy as np


def load_census(path, feature, target):
    f = open(path, "r")
    reader = csv.reader(f)
    header = reader.next()
    data = [row for row in reader]
    x = np.array([float(d[header.index(feature)]) for d in data])
    t = np.array([float(d[header.index(target)]) for d in data])
    return x, t
