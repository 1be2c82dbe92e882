# correct: pure Python rows
import numpy as np

def add_bias(X):
    rows = []
    for r in X:
        rows.append([1.0] + [float(v) for v in r])
    return np.array(rows)
