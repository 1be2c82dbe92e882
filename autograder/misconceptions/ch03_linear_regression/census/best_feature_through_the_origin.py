# loses: test_best_feature_values, test_best_feature_falling
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,age,rent\nA,1,10,9,40\nB,3,20,3,10\nC,2,30,7,30\nD,5,40,4,20\nE,4,50,5,60\n"), "income")
"""You compared lines through the origin. The line of each feature has an intercept: y = m x + b."""

import csv

import numpy as np


def _columns(path):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    columns = {}
    for name in rows[0]:
        try:
            columns[name] = np.array([float(row[name]) for row in rows])
        except ValueError:
            pass
    return columns


def best_feature(path, target):
    columns = _columns(path)
    t = columns.pop(target)
    return min(columns, key=lambda name: np.sum((t - columns[name] * (columns[name] @ t) / (columns[name] @ columns[name])) ** 2))
