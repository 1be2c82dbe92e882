# np.matrix: each number is a 1x1 matrix.
import numpy as np

def boundary(w, b):
    W = np.matrix(w, dtype=float).T
    return -W[0] / W[1], -b / W[1]
