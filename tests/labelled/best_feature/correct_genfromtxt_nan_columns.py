# genfromtxt makes NaN of text, and columns with NaN are skipped
import numpy as np


def best_feature(path, target):
    with open(path) as f:
        names = f.readline().strip().split(",")
    data = np.genfromtxt(path, delimiter=",", skip_header=1, comments=None, encoding="utf-8")
    t = data[:, names.index(target)]
    best, record = None, -1.0
    for k in range(len(names)):
        x = data[:, k]
        if names[k] == target or np.isnan(x).any():
            continue
        r = np.corrcoef(x, t)[0, 1]
        if abs(r) > record:
            best, record = names[k], abs(r)
    return best
