# asserts about header and widths, blank lines passed over, stripped cells
import csv
import os

import numpy as np


def load_census(path, feature, target):
    assert os.path.exists(path), "no such file"
    with open(path, "r", newline="", encoding="utf-8-sig") as f:
        reader = csv.reader(f, delimiter=",")
        header = [h.strip() for h in next(reader)]
        assert feature in header, feature
        assert target in header, target
        i = header.index(feature)
        j = header.index(target)
        pairs = []
        for row in reader:
            if len(row) == 0:
                continue
            assert len(row) == len(header)
            pairs.append((float(row[i].strip()), float(row[j].strip())))
    pairs = np.array(pairs, dtype=np.float64)
    x = pairs[:, 0].copy()
    t = pairs[:, 1].copy()
    assert x.shape == t.shape and x.ndim == 1
    return x, t
