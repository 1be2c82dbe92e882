# Solves a 2 x 2 system for slope and intercept
import numpy as np


def boundary(w, b):
    A = np.diag([w[1], w[1]]).astype(float)
    m, c = np.linalg.solve(A, -np.array([w[0], b], dtype=float))
    return m, c
