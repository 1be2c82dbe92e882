# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,age\nA,2,10,1\nB,4,20,3\nC,2,30,2\nD,4,40,5\nE,2.1,50,4\n"), "income")
"""You compared the R-squared values as texts: "9.8e-05" comes after "7.1e-01" in the alphabet. Compare the
numbers, and format only what is printed."""

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
            continue
        if name != target:
            quality[name] = f"{np.corrcoef(x, t)[0, 1] ** 2:.2e}"
    return max(quality, key=quality.get)
