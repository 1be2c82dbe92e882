# unstable: from the lengths of w + x and w - x, which cancel when one vector is far longer than the other
import numpy as np

def dot(w, x):
    s = np.linalg.norm(w + x)
    d = np.linalg.norm(w - x)
    return (s ** 2 - d ** 2) / 4
