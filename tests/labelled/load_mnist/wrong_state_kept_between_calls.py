# Module-level lists grow from call to call.
import csv

import numpy as np

images = []
digits = []

def load_mnist(path):
    with open(path) as f:
        reader = csv.reader(f)
        next(reader)
        for row in reader:
            digits.append(int(row[0]))
            images.append([int(v) / 255 for v in row[1:]])
    return np.array(images), np.array(digits)
