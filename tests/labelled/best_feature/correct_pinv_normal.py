# pseudo-inverse, defensive asserts
import csv

import numpy as np


def best_feature(path, target):
    assert isinstance(path, str)
    with open(path, encoding="utf-8") as f:
        rows = [r for r in csv.reader(f) if len(r) > 0]
    header = [h.strip() for h in rows[0]]
    assert target in header, "unknown target " + target
    body = rows[1:]
    assert body
    T = np.asarray([float(r[header.index(target)]) for r in body])
    candidates = {}
    for j, name in enumerate(header):
        if name == target:
            continue
        column = [r[j].strip() for r in body]
        try:
            column = np.asarray(list(map(float, column)))
        except ValueError:
            continue
        X = np.stack((np.ones(len(T)), column / np.abs(column).max()), axis=1)
        w = np.linalg.pinv(X) @ T
        d1 = T - X @ w
        d2 = T - T.mean()
        candidates[name] = 1 - d1.dot(d1) / d2.dot(d2)
    assert candidates
    ranking = sorted(candidates.items(), key=lambda item: item[1], reverse=True)
    return ranking[0][0]
