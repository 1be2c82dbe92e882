# names are read as bytes and returned as bytes
import numpy as np


def best_feature(path, target):
    with open(path, "rb") as f:
        header = f.readline().strip().split(b",")
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    t = data[:, header.index(target.encode())]
    best, best_r2 = None, -1
    for k, name in enumerate(header):
        if name == target.encode() or np.isnan(data[:, k]).any():
            continue
        r2 = np.corrcoef(data[:, k], t)[0, 1] ** 2
        if r2 > best_r2:
            best, best_r2 = name, r2
    return best
