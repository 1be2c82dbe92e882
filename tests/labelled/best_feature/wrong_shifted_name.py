# clumsy double: numeric columns counted apart from the header, correlation unsquared
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.reader(f))
    header = rows[0]
    j = header.index(target)
    t = np.array([float(r[j]) for r in rows[1:]])
    scores = []
    for k in range(len(header)):
        if k == j:
            continue
        try:
            x = np.array([float(r[k]) for r in rows[1:]])
        except ValueError:
            continue
        scores.append(np.corrcoef(x, t)[0, 1])
    return header[int(np.argmax(scores))]
