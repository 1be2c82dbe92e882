# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income_2010,income_2015\nA,1,10,11\nB,3,20,24\nC,2,30,33\nD,5,40,42\nE,4,50,54\n"), "income_2010")
"""You left out a column whose name is like that of the target. Of all other columns of numbers the best is
asked for, also where that is no surprise."""

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
    kept = [name for name in columns if name.split("_")[0] != target.split("_")[0]]
    return max(kept, key=lambda name: np.corrcoef(columns[name], t)[0, 1] ** 2)
