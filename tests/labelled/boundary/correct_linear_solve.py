# correct: two conditions for (slope, intercept) by np.linalg.solve
import numpy as np

def boundary(w, b):
    # w0 x + w1 (s x + c) + b = 0 for x = 1 and x = -1
    A = np.array([[w[1], w[1]], [-w[1], w[1]]], dtype=float)
    r = np.array([-w[0] - b, w[0] - b], dtype=float)
    s, c = np.linalg.solve(A, r)
    return float(s), float(c)
