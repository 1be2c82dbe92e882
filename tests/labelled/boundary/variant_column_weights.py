# w as a column: each number comes as an array of shape (1,).
import numpy as np

def boundary(w, b):
    W = np.reshape(w, (2, 1))
    b = np.array([b])
    return -W[0] / W[1], -b / W[1]
