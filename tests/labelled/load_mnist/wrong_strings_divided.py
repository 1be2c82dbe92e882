# Strings are divided by 255.
import csv

import numpy as np

def load_mnist(path):
    with open(path) as f:
        rows = np.array(list(csv.reader(f))[1:])
    return rows[:, 1:] / 255, rows[:, 0].astype(int)
