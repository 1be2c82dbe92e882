# structured array by genfromtxt(names=True), columns cast to float
import numpy as np


def load_census(path, feature, target):
    table = np.genfromtxt(path, delimiter=",", names=True, dtype=None, encoding="utf-8")
    return table[feature].astype(float), table[target].astype(float)
