# correct: apply_along_axis, one row at a time
import numpy as np

def h(X, w, b):
    return np.apply_along_axis(lambda row: float(np.dot(row, w)) + b, 1, X)
