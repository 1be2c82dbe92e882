# odd: all correlations by one product of standardised columns, np.str_ as the result
import numpy as np


def best_feature(path, target):
    table = np.loadtxt(path, delimiter=",", dtype=str, comments=None, encoding="utf-8")
    header, cells = table[0], table[1:]
    keep = []
    for k in range(len(header)):
        try:
            cells[:, k].astype(float)
        except ValueError:
            continue
        if header[k] != target:
            keep.append(k)
    t = cells[:, list(header).index(target)].astype(float)
    X = cells[:, keep].astype(float)
    X = X - X.mean(axis=0)
    t = t - t.mean()
    r2 = (X.T @ t) ** 2 / (np.sum(X ** 2, axis=0) * np.sum(t ** 2))
    return header[keep][np.argmax(r2)]
