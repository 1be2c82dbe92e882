# correct: csv.reader, two lists
import csv
import numpy as np

def load_mnist(path):
    labels, images = [], []
    with open(path, newline="") as f:
        rows = csv.reader(f)
        next(rows)
        for digit, *pixels in rows:
            labels.append(int(digit))
            images.append([int(p) / 255 for p in pixels])
    return np.array(images), np.array(labels)
