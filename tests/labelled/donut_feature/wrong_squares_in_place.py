# X **= 2 writes into the caller's array
import numpy as np

def donut_feature(X):
    X **= 2
    return np.sqrt(X[:, 0] + X[:, 1])
