# Computed in float32.
import numpy as np

def boundary(w, b):
    w0, w1 = np.asarray(w, dtype=np.float32)
    b = np.float32(b)
    return -w0 / w1, -b / w1
