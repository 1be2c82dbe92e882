# csv.DictReader, columns taken in the header's order.
import csv

import numpy as np

def load_mnist(path):
    with open(path) as f:
        reader = csv.DictReader(f)
        pixel_names = [name for name in reader.fieldnames if name != "label"]
        rows = list(reader)
    labels = np.array([int(r["label"]) for r in rows])
    X = np.array([[float(r[name]) for name in pixel_names] for r in rows]) / 255.0
    return X, labels
