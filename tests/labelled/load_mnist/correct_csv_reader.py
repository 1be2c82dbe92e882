# csv.reader and lists, beginner's version.
import csv

import numpy as np

def load_mnist(path):
    X = []
    labels = []
    with open(path, newline="") as f:
        reader = csv.reader(f)
        header = next(reader)
        for row in reader:
            label = int(row[0])
            pixels = []
            for value in row[1:]:
                pixels.append(int(value) / 255)
            labels.append(label)
            X.append(pixels)
    X = np.array(X)
    labels = np.array(labels)
    return X, labels
