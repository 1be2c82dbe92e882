# csv.DictReader, columns by name
import csv

import numpy as np


def load_mnist(path):
    with open(path) as f:
        reader = csv.DictReader(f)
        names = [n for n in reader.fieldnames if n != "label"]
        rows = list(reader)
    labels = np.array([int(r["label"]) for r in rows])
    X = np.array([[float(r[n]) for n in names] for r in rows])
    X /= 255
    return X, labels
