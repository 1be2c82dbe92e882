# loses: test_load_census_values
# shows: np.array(load_census(VirtualFile("small.csv", b"x,t\n1,20\n2,21\n3,19\n4,22\n5,20\n6,21\n7,500\n"), "x", "t"))
"""Samples far from the others are left out. Whether a sample belongs to the data is not for the function that reads them
to decide: every line of the file is a sample."""

import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    x = np.array([float(row[feature]) for row in rows])
    t = np.array([float(row[target]) for row in rows])
    keep = np.abs(t - t.mean()) < 2 * t.std()
    return x[keep], t[keep]
