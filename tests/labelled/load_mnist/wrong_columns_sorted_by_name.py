# Columns in alphabetical order: pixel10 before pixel2.
import csv

import numpy as np

def load_mnist(path):
    X, labels = [], []
    with open(path) as f:
        for row in csv.DictReader(f):
            labels.append(int(row.pop("label")))
            X.append([int(row[name]) / 255 for name in sorted(row)])
    return np.array(X), np.array(labels)
