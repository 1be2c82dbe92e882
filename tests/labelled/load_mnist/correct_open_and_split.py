# Old book style: open, split at commas, append to lists
import numpy as np


def load_mnist(path):
    X = []
    Y = []
    first = True
    for line in open(path):
        if first:
            first = False
        else:
            row = line.strip().split(",")
            Y.append(int(row[0]))
            X.append([float(p) for p in row[1:]])
    X = np.array(X) / 255.0
    Y = np.array(Y)
    return X, Y
