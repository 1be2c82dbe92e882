# root of the sum, the squares are missing
import numpy as np

def donut_feature(X):
    return np.sqrt(X[:, 0] + X[:, 1])
