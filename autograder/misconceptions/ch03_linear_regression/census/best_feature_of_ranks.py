# loses: test_best_feature_values, test_best_feature_falling
# shows: best_feature(VirtualFile("towns.csv", b"town,rent,income,age\nA,1,10,12\nB,2,20,18\nC,3,30,33\nD,4,40,41\nE,90,50,38\n"), "income")
"""You correlated the ranks. A column that rises with the target along a curve is then as good as one along a line; R-squared
asks how well a line fits the numbers themselves."""

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


def _ranks(values):
    return np.argsort(np.argsort(values))


def best_feature(path, target):
    columns = _columns(path)
    t = _ranks(columns.pop(target))
    return max(columns, key=lambda name: np.corrcoef(_ranks(columns[name]), t)[0, 1] ** 2)
