# wrong: the default list grows from call to call
import numpy as np


def one_hot(labels, K, rows=[]):
    for y in labels:
        r = [0.0] * K
        r[y] = 1.0
        rows.append(r)
    return np.array(rows)
