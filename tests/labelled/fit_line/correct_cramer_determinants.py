# odd: Cramer's rule on the 2x2 normal equations, returns an array
import numpy as np


def fit_line(x, y):
    A = np.array([[np.sum(x * x), np.sum(x)], [np.sum(x), len(x)]], dtype=float)
    c = np.array([np.sum(x * y), np.sum(y)], dtype=float)
    D = np.linalg.det(A)
    A1 = A.copy()
    A1[:, 0] = c
    A2 = A.copy()
    A2[:, 1] = c
    return np.array([np.linalg.det(A1) / D, np.linalg.det(A2) / D])
