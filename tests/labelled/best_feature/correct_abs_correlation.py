# correct: the largest absolute correlation has the largest R-squared of a line
import csv
import numpy as np

def best_feature(path, target):
    with open(path, newline="") as f:
        rows = list(csv.DictReader(f))
    cols = {}
    for name in rows[0]:
        try:
            cols[name] = np.array([float(r[name]) for r in rows])
        except ValueError:
            pass
    t = cols.pop(target)
    return max(cols, key=lambda n: abs(np.corrcoef(cols[n], t)[0, 1]))
