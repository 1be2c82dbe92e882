# wrong: first principal axis: distances at a right angle to the line
import numpy as np

def fit_line(x, y):
    P = np.column_stack([x - x.mean(), y - y.mean()])
    _, _, Vt = np.linalg.svd(P, full_matrices=False)
    m = Vt[0, 1] / Vt[0, 0]
    return m, y.mean() - m * x.mean()
