# DictReader, rows kept in a list so that both columns can be read
from csv import DictReader

import numpy as np


def load_census(path, feature, target):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(DictReader(file))
    x = np.array([float(r[feature]) for r in rows])
    t = np.array([float(r[target]) for r in rows])
    return x, t
