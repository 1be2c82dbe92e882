# csv.reader and the positions of the names
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path, newline="") as f:
        reader = csv.reader(f)
        header = next(reader)
        i = header.index(feature)
        j = header.index(target)
        x, t = [], []
        for row in reader:
            x.append(float(row[i]))
            t.append(float(row[j]))
    return np.array(x), np.array(t)
