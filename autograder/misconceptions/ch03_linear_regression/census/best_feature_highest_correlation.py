# loses: test_best_feature_falling
# shows: best_feature(VirtualFile("towns.csv", b"town,rent,income,age,rooms\nA,1,10,90.5,4\nB,3,20,70.1,2\nC,2,30,45.9,4\nD,5,40,40.7,3\nE,4,50,10.2,5\n"), "income")
"""You took the highest correlation. A correlation near -1 predicts as well as one near 1: R-squared is its
square."""

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
    return max(columns, key=lambda name: np.corrcoef(columns[name], t)[0, 1])
