# w is normalised to length one, b is not.
import numpy as np

def boundary(w, b):
    w = w / np.linalg.norm(w)
    return -w[0] / w[1], -b / w[1]
