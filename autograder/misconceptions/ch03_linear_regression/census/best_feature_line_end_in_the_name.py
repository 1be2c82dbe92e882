# loses: test_best_feature_values
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,rent\nA,1,10,40\nB,3,20,50\nC,2,30,70\nD,5,40,80\nE,1,50,99\n"), "income")
"""The line end is still in the last name of the header, so that it is the name of no column. Strip the line
before you split it, or let csv read it."""

import numpy as np


def best_feature(path, target):
    with open(path) as file:
        header = file.readline().split(",")
        rows = [line.split(",") for line in file]
    t = np.array([float(row[header.index(target)]) for row in rows])
    quality = {}
    for k, name in enumerate(header):
        try:
            x = np.array([float(row[k]) for row in rows])
        except ValueError:
            continue
        if name != target:
            quality[name] = np.corrcoef(x, t)[0, 1] ** 2
    return max(quality, key=quality.get)
