# float32 arrays (accepted with a remark)
import csv

import numpy as np


def load_census(path, feature, target):
    with open(path) as f:
        rows = list(csv.reader(f))
    names, body = rows[0], np.array(rows[1:])
    x = body[:, names.index(feature)].astype(np.float32)
    t = body[:, names.index(target)].astype(np.float32)
    return x, t
