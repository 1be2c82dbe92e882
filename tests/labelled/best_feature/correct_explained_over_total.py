# explained over total sum of squares, equal to R squared for least-squares lines
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        data = list(csv.reader(f))
    header = data[0]
    scores, names = [], []
    T = np.array([float(row[header.index(target)]) for row in data[1:]])
    for i, name in enumerate(header):
        if name == target:
            continue
        try:
            X = np.array([float(row[i]) for row in data[1:]])
        except ValueError:
            continue
        m = np.cov(X, T)[0, 1] / np.var(X, ddof=1)
        Y = m * X + (T.mean() - m * X.mean())
        scores.append(np.sum((Y - T.mean()) ** 2) / np.sum((T - T.mean()) ** 2))
        names.append(name)
    return names[int(np.argmax(scores))]
