# genfromtxt of the whole table (text becomes nan), columns picked by position
import numpy as np


def load_census(path, feature, target):
    header = open(path).readline().rstrip("\r\n").split(",")
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    return data[:, header.index(feature)], data[:, header.index(target)]
