# wrong: str.isdigit takes columns with decimals or minus signs for text
import csv
import numpy as np

def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, best_r2 = None, -1
    for col in rows[0]:
        if col == target or not all(r[col].isdigit() for r in rows):
            continue
        x = np.array([float(r[col]) for r in rows])
        score = np.corrcoef(x, t)[0, 1] ** 2
        if score > best_r2:
            best, best_r2 = col, score
    return best
