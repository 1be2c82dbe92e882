# structured array, columns of numbers told by the kind of their dtype, names from the header
import numpy as np


def best_feature(path, target):
    with open(path, encoding="utf-8") as f:
        header = f.readline().strip().split(",")
    table = np.genfromtxt(path, delimiter=",", skip_header=1, dtype=None, encoding="utf-8")
    fields = dict(zip(header, table.dtype.names))
    t = table[fields[target]].astype(float)
    tc = t - t.mean()

    def score(name):
        x = table[fields[name]].astype(float)
        xc = x - x.mean()
        return xc.dot(tc) ** 2 / (xc.dot(xc) * tc.dot(tc))

    return max((n for n in header if n != target and table.dtype[fields[n]].kind in "if"), key=score)
