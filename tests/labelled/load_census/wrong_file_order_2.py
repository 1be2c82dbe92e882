# collects the two columns in the order of the header
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
        cols = [i for i, name in enumerate(header) if name in (feature, target)]
        data = [[float(line.split(",")[i]) for i in cols] for line in f]
    data = np.array(data)
    return data[:, 0], data[:, 1]
