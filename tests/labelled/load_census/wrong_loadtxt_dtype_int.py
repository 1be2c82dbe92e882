# loadtxt with dtype=int raises on decimals
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
    data = np.loadtxt(path, delimiter=",", skiprows=1, dtype=int,
                      usecols=(header.index(feature), header.index(target)))
    return data[:, 0], data[:, 1]
