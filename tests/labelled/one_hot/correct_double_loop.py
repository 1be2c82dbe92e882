# correct: two loops and an if
import numpy as np


def one_hot(labels, K):
    rows = []
    for y in labels:
        row = []
        for k in range(K):
            if y == k:
                row.append(1.0)
            else:
                row.append(0.0)
        rows.append(row)
    return np.array(rows)
