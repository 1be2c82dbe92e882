# The texts of the file are never made numbers
import numpy as np


def load_mnist(path):
    X, labels = [], []
    with open(path) as f:
        next(f)
        for line in f:
            parts = line.strip().split(",")
            labels.append(parts[0])
            X.append(parts[1:])
    return np.array(X) / 255.0, np.array(labels)
