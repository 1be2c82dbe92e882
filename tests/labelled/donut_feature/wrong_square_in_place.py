# X *= X squares the caller's points
import numpy as np


def donut_feature(X):
    X *= X
    return np.sqrt(X.sum(axis=1))
