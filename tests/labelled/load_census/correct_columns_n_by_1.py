# x comes as a column (N, 1), ready for a design matrix
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        lines = list(csv.reader(f))
    header, body = lines[0], lines[1:]
    data = np.array(body)
    x = data[:, header.index(feature)].astype(np.float64).reshape(-1, 1)
    t = data[:, header.index(target)].astype(np.float64)
    return x, t
