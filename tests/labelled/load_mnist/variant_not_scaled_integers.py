# Pixels left as integers 0 to 255.
import csv

import numpy as np

def load_mnist(path):
    with open(path) as f:
        rows = list(csv.reader(f))[1:]
    table = np.array(rows).astype(int)
    return table[:, 1:], table[:, 0]
