# a table of strings, the column found with np.where, then astype(float)
import numpy as np


def load_census(path, feature, target):
    raw = np.genfromtxt(path, delimiter=",", dtype=str)
    header = raw[0]
    rows = raw[1:]
    a = np.where(header == feature)[0][0]
    b = np.where(header == target)[0][0]
    return rows[:, a].astype(float), rows[:, b].astype(np.float64)
