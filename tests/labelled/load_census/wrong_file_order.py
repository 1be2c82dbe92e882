# column positions sorted, so feature and target come in the order of the file
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
    wanted = [k for k, name in enumerate(header) if name in (feature, target)]
    data = np.loadtxt(path, delimiter=",", skiprows=1, usecols=wanted)
    return data[:, 0], data[:, 1]
