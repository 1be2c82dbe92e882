# The csv module with next() for the header
import csv

import numpy as np


def load_mnist(path):
    images, digits = [], []
    with open(path, newline="") as f:
        reader = csv.reader(f)
        next(reader)
        for row in reader:
            digits.append(int(row[0]))
            images.append([int(v) / 255 for v in row[1:]])
    return np.array(images), np.array(digits)
