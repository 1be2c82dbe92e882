# wrong: collected in a dictionary keyed by x, so samples with equal x are lost
import csv
import numpy as np

def load_census(path, feature, target):
    points = {}
    with open(path) as f:
        for row in csv.DictReader(f):
            points[float(row[feature])] = float(row[target])
    return np.array(list(points.keys())), np.array(list(points.values()))
