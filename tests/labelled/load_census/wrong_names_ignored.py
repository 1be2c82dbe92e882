# clumsy double: the last two columns, whatever their names, and a row lost
import numpy as np


def load_census(path, feature, target):
    lines = open(path).read().split("\n")[1:]
    rows = [line.split(",") for line in lines if line][1:]
    feature = np.array([float(r[-2]) for r in rows])
    target = np.array([float(r[-1]) for r in rows])
    return feature, target
