# small helpers, a list of pairs sorted at the end
import csv

import numpy as np


def fit_line(x, y):
    m = (len(x) * np.sum(x * y) - np.sum(x) * np.sum(y)) / (len(x) * np.sum(x * x) - np.sum(x) ** 2)
    return m, np.mean(y) - m * np.mean(x)


def r_squared(T, Y):
    return 1 - np.sum((T - Y) ** 2) / np.sum((T - np.mean(T)) ** 2)


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    return np.array([float(r[feature]) for r in rows]), np.array([float(r[target]) for r in rows])


def best_feature(path, target):
    with open(path) as f:
        header = f.readline().rstrip("\r\n").split(",")
    results = []
    for name in header:
        if name == target:
            continue
        try:
            x, t = load_census(path, name, target)
        except ValueError:
            continue
        m, b = fit_line(x, t)
        results.append((r_squared(t, m * x + b), name))
    results.sort()
    return results[-1][1]
