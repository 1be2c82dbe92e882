# wrong: both columns sorted by x for plotting, no longer in the order of the file
import csv
import numpy as np

def load_census(path, feature, target):
    with open(path) as f:
        data = sorted((float(r[feature]), float(r[target])) for r in csv.DictReader(f))
    x, t = zip(*data)
    return np.array(x), np.array(t)
