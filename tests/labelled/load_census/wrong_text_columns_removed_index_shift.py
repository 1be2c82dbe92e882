# nan columns removed, then indexed by positions in the full header
import numpy as np


def load_census(path, feature, target):
    header = open(path).readline().strip().split(",")
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    data = data[:, ~np.isnan(data).all(axis=0)]
    return data[:, header.index(feature)], data[:, header.index(target)]
