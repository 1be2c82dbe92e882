# zeros made with dtype=int: decimals get lost on assignment
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))
    x = np.zeros(len(rows), dtype=float)
    t = np.zeros(len(rows), dtype=int)
    for n in range(len(rows)):
        x[n] = float(rows[n][feature])
        t[n] = float(rows[n][target])
    return x, t
