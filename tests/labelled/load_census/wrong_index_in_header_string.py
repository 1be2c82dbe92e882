# header is still one string, index() counts characters
import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        lines = f.readlines()
    header = lines[0]
    i = header.index(feature)
    j = header.index(target)
    x = [float(line.split(",")[i]) for line in lines[1:]]
    t = [float(line.split(",")[j]) for line in lines[1:]]
    return np.array(x), np.array(t)
