# squared radius: the root is missing
import numpy as np

def donut_feature(X):
    return X[:, 0] ** 2 + X[:, 1] ** 2
