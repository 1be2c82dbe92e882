# returns the number of the column among the numeric ones
import numpy as np


def best_feature(path, target):
    with open(path) as f:
        names = f.readline().strip().split(",")
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    t = data[:, names.index(target)]
    r2 = []
    for k in range(len(names)):
        if names[k] == target or np.isnan(data[:, k]).any():
            r2.append(-1)
        else:
            r2.append(np.corrcoef(data[:, k], t)[0, 1] ** 2)
    return int(np.argmax(r2))
