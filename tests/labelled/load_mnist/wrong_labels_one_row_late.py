# Labels belong to the image before: rolled by one.
import csv

import numpy as np

def load_mnist(path):
    rows = list(csv.reader(open(path)))[1:]
    X, labels = [], []
    for i in range(len(rows)):
        labels.append(int(rows[i - 1][0]))
        X.append([float(v) / 255 for v in rows[i][1:]])
    return np.array(X), np.array(labels)
