# The labels stay strings.
import csv

import numpy as np

def load_mnist(path):
    with open(path) as f:
        rows = list(csv.reader(f))[1:]
    labels = np.array([row[0] for row in rows])
    X = np.array([row[1:] for row in rows]).astype(float) / 255
    return X, labels
