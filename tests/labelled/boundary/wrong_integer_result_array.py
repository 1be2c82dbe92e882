# The result array takes the dtype of w: integers are truncated.
import numpy as np

def boundary(w, b):
    line = np.zeros_like(w)
    line[0] = -w[0] / w[1]
    line[1] = -b / w[1]
    return line[0], line[1]
