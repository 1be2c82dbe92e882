# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,age\nA,1,10,1\nB,3,20,2\nC,2,30,-3\nD,5,40,-4\nE,4,50,5\n"), "income")
"""You fitted parabolas. The feature whose line predicts best is asked for: degree 1."""

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

    def error(x):
        return np.sum((t - np.polyval(np.polyfit(x, t, 2), x)) ** 2)

    return min(columns, key=lambda name: error(columns[name]))
