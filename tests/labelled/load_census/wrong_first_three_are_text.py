# takes for granted that the first three columns are the text
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")[3:]
    D = len(header)
    data = np.loadtxt(path, delimiter=",", skiprows=1, usecols=range(3, 3 + D))
    return data[:, header.index(feature)], data[:, header.index(target)]
