# dtype=None leaves whole-number columns as integer arrays (accepted with a remark)
import numpy as np


def load_census(path, feature, target):
    table = np.genfromtxt(path, delimiter=",", names=True, dtype=None, encoding="utf-8")
    return table[feature], table[target]
