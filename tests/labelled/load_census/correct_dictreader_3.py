# correct: csv.DictReader, names looked up in every row
import csv
import numpy as np

def load_census(path, feature, target):
    with open(path, newline="") as f:
        rows = list(csv.DictReader(f))
    x = np.array([float(row[feature]) for row in rows])
    t = np.array([float(row[target]) for row in rows])
    return x, t
