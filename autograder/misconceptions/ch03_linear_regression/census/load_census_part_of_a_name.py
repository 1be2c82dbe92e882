# loses: test_load_census_columns
# shows: np.array(load_census(VirtualFile("small.csv", b"town,wage,age,rent\nA,1.5,30.2,40\nB,3.5,20.1,10\nC,2.5,35.7,30\n"), "age", "rent"))
"""You took the first column whose name holds the one that is asked for. One name may be a part of another:
compare whole names, with == or header.index."""

import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as file:
        header, *rows = csv.reader(file)

    def column(name):
        place = next(k for k, other in enumerate(header) if name in other)
        return np.array([float(row[place]) for row in rows])

    return column(feature), column(target)
