# a ridge penalty left over from another exercise
import numpy as np


def fit_line(x, y):
    X = np.column_stack([x, np.ones(len(x))])
    w = np.linalg.solve(X.T @ X + 1.0 * np.eye(2), X.T @ y)
    return w[0], w[1]
