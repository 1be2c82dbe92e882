# loses: test_best_feature_values, test_best_feature_falling
# shows: best_feature(VirtualFile("towns.csv", b"town,rooms,income,age,rent\nA,1,10,9,40\nB,3,20,3,10\nC,2,30,7,30\nD,5,40,4,20\nE,4,50,5,60\n"), "income")
"""A column of text is being read as numbers. Some columns hold the names of states: pass over what is not
made of numbers."""

import csv

import numpy as np


def best_feature(path, target):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    t = np.array([float(row[target]) for row in rows])
    names = [name for name in rows[0] if name != target]
    quality = [np.corrcoef([float(row[name]) for row in rows], t)[0, 1] ** 2 for name in names]
    return names[int(np.argmax(quality))]
