# correct: header by hand, then np.loadtxt twice with usecols
import numpy as np

def load_census(path, feature, target):
    with open(path) as handle:
        names = handle.readline().strip().split(",")

    def column(name):
        return np.loadtxt(path, delimiter=",", skiprows=1, usecols=names.index(name), ndmin=1)

    return column(feature), column(target)
