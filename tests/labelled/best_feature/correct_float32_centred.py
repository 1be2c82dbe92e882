# centred columns in float32
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        rows = list(csv.DictReader(f))

    def centred(name):
        v = np.array([float(r[name]) for r in rows])
        return (v - v.mean()).astype(np.float32)

    t = centred(target)
    best, winner = np.float32(-1), None
    for name in rows[0]:
        try:
            x = centred(name)
        except ValueError:
            continue
        if name == target:
            continue
        cosine = np.dot(x, t) / (np.linalg.norm(x) * np.linalg.norm(t))
        if cosine**2 > best:
            best, winner = cosine**2, name
    return winner
