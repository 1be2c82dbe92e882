# Python 2: csv.reader on a file opened with rb
import csv

import numpy as np


def load_mnist(path):
    with open(path, "rb") as f:
        reader = csv.reader(f)
        next(reader)
        rows = [[float(v) for v in row] for row in reader]
    data = np.array(rows)
    return data[:, 1:] / 255.0, data[:, 0].astype(int)
