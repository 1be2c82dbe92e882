# correct: list comprehension over samples and classes
import numpy as np

def one_hot(labels, K):
    rows = [[1.0 if k == int(y) else 0.0 for k in range(K)] for y in labels]
    return np.array(rows, dtype=float).reshape(len(rows), K)
