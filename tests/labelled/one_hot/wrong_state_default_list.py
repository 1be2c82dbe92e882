# rows are collected in a default list that lives on between calls
import numpy as np


def one_hot(labels, K, rows=[]):
    for label in labels:
        row = [0.0] * K
        row[label] = 1.0
        rows.append(row)
    return np.array(rows)
