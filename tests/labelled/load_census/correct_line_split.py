# for line in open(path), split at commas
import numpy as np


def load_census(path, feature, target):
    X = []
    T = []
    first = True
    for line in open(path):
        cells = line.strip().split(",")
        if first:
            header = cells
            first = False
            continue
        X.append(float(cells[header.index(feature)]))
        T.append(float(cells[header.index(target)]))
    X = np.array(X)
    T = np.array(T)
    return X, T
