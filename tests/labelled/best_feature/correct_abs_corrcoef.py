# largest absolute correlation, the same column as the largest R squared
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        columns = {c[0]: c[1:] for c in zip(*csv.reader(f))}
    t = np.array(columns.pop(target), dtype=float)
    scores = {}
    for name, cells in columns.items():
        try:
            x = np.array(cells, dtype=float)
        except ValueError:
            continue
        scores[name] = abs(np.corrcoef(x, t)[0, 1])
    return max(scores, key=scores.get)
