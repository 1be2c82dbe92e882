# corrcoef without rowvar=False correlates the samples, not the columns
import csv

import numpy as np


def best_feature(path, target):
    with open(path) as f:
        header, *rows = list(csv.reader(f))
    numeric = []
    for k in range(len(header)):
        try:
            [float(r[k]) for r in rows]
            numeric.append(k)
        except ValueError:
            pass
    names = [header[k] for k in numeric]
    data = np.array([[float(r[k]) for k in numeric] for r in rows])
    C = np.corrcoef(data)
    j = names.index(target)
    r = np.abs(C[j, : len(names)])
    r[j] = 0
    return names[int(np.argmax(r))]
