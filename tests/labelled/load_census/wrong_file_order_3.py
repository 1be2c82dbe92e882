# wrong: the two columns come in the order of the file, whichever was asked for first
import numpy as np

def load_census(path, feature, target):
    with open(path) as f:
        header = f.readline().strip().split(",")
    cols = [i for i, name in enumerate(header) if name in (feature, target)]
    x, t = np.loadtxt(path, delimiter=",", skiprows=1, usecols=cols, unpack=True)
    return x, t
