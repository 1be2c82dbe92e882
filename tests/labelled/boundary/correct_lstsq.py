# Least squares on three points of the line.
import numpy as np

def boundary(w, b):
    xs = np.array([0.0, 1.0, 2.0])
    ys = np.array([(-b - w[0] * x) / w[1] for x in xs])
    A = np.column_stack([xs, np.ones(3)])
    (slope, intercept), *_ = np.linalg.lstsq(A, ys, rcond=None)
    return slope, intercept
