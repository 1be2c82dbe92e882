# loadtxt of all columns cannot convert the text
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    x = data[:, header.index(feature)]
    t = data[:, header.index(target)]
    return x, t
