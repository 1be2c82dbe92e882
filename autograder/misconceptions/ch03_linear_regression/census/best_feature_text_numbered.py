# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,age\nA,1,10,9\nB,3,20,3\nC,2,30,7\nD,5,40,4\nE,4,50,5\n"), "income")
"""You numbered the texts of a column, and let the numbers take part. The alphabet measures nothing: columns of
text are passed over."""

import csv

import numpy as np


def best_feature(path, target):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    t = np.array([float(row[target]) for row in rows])
    quality = {}
    for name in rows[0]:
        cells = [row[name] for row in rows]
        try:
            x = np.array([float(cell) for cell in cells])
        except ValueError:
            x = np.unique(cells, return_inverse=True)[1]
        if name != target:
            quality[name] = np.corrcoef(x, t)[0, 1] ** 2
    return max(quality, key=quality.get)
