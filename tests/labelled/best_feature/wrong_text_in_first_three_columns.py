# takes the first three columns for text, as in the states table, and the others for numbers
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        header, *rows = list(csv.reader(f))
    t = np.array([float(r[header.index(target)]) for r in rows])
    scores = {}
    for k in range(3, len(header)):
        if header[k] != target:
            x = np.array([float(r[k]) for r in rows])
            scores[header[k]] = np.corrcoef(x, t)[0, 1] ** 2
    return max(scores, key=scores.get)
