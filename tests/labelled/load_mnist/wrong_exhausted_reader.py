# The reader is at its end when the pixels are to be read.
import csv

import numpy as np

def load_mnist(path):
    with open(path) as f:
        reader = csv.reader(f)
        next(reader)
        labels = np.array([int(row[0]) for row in reader])
        X = np.array([[int(v) for v in row[1:]] for row in reader]) / 255
    return X, labels
