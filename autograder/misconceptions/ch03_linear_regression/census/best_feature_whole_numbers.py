# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,share\nA,1,10,0.1\nB,3,20,0.3\nC,2,30,0.4\nD,5,40,0.6\nE,4,50,0.9\n"), "income")
"""int() cuts off what stands after the point: a column of fractions is then 0 everywhere, and predicts nothing.
Keep the numbers as floats."""

import csv

import numpy as np


def best_feature(path, target):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    t = np.array([int(float(row[target])) for row in rows])
    best, highest = None, -1.0
    for name in rows[0]:
        try:
            x = np.array([int(float(row[name])) for row in rows])
        except ValueError:
            continue
        quality = np.corrcoef(x, t)[0, 1] ** 2
        if name != target and quality > highest:
            best, highest = name, quality
    return best
