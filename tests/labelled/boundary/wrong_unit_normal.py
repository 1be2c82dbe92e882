# wrong: w is normalised but b is not
import numpy as np

def boundary(w, b):
    n = w / np.sqrt(np.sum(w ** 2))
    return -n[0] / n[1], -b / n[1]
