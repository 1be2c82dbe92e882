# returns one (N, 2) array, not two columns
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
    cols = [header.index(feature), header.index(target)]
    return np.loadtxt(path, delimiter=",", skiprows=1, usecols=cols)
