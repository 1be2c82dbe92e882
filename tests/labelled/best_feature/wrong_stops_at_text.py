# wrong: break instead of continue at the first text column after the numbers
import csv
import numpy as np

def best_feature(path, target):
    with open(path) as f:
        reader = csv.reader(f)
        header = next(reader)
        rows = list(reader)
    t = np.array([float(r[header.index(target)]) for r in rows])
    best, best_score = None, -1
    seen_number = False
    for j, name in enumerate(header):
        try:
            x = np.array([float(r[j]) for r in rows])
            seen_number = True
        except ValueError:
            if seen_number:
                break
            continue
        if name == target:
            continue
        score = np.corrcoef(x, t)[0, 1] ** 2
        if score > best_score:
            best, best_score = name, score
    return best
