# A 2 x 2 linear system for slope and intercept.
import numpy as np

def boundary(w, b):
    A = np.array([[w[1], 0.0], [0.0, w[1]]], dtype=float)
    r = np.array([-w[0], -b], dtype=float)
    slope, intercept = np.linalg.solve(A, r)
    return slope, intercept
