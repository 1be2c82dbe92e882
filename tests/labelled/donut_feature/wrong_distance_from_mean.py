# the distance from the mean of the points, not from the origin
import numpy as np


def donut_feature(X):
    return np.linalg.norm(X - X.mean(axis=0), axis=1)
