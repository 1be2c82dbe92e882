# norm of order 1
import numpy as np


def donut_feature(X):
    return np.linalg.norm(X, ord=1, axis=1)
