# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"rent,income,town,age\n40,10,A,12\n10,20,B,18\n30,30,C,33\n20,40,D,41\n60,50,E,48\n"), "income")
"""Your search ends at the first column that is not made of numbers. Pass over such a column and go on, with `continue`, not
`break`: others stand behind it."""

import csv

import numpy as np


def best_feature(path, target):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    t = np.array([float(row[target]) for row in rows])
    quality = {}
    for name in rows[0]:
        try:
            x = np.array([float(row[name]) for row in rows])
        except ValueError:
            if quality:
                break
            continue
        if name != target:
            quality[name] = np.corrcoef(x, t)[0, 1] ** 2
    return max(quality, key=quality.get)
