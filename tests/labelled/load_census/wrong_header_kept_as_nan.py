# genfromtxt without skip_header: the header becomes a first row of nan
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        names = f.readline().strip().split(",")
    data = np.genfromtxt(path, delimiter=",")
    return data[:, names.index(feature)], data[:, names.index(target)]
