# genfromtxt without skip_header: the header is a NaN at the start
import numpy as np


def load_census(path, feature, target):
    names = open(path).readline().strip().split(",")
    data = np.genfromtxt(path, delimiter=",")
    return data[:, names.index(feature)], data[:, names.index(target)]
