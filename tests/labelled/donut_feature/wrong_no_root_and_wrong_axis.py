# two mistakes: no root, and down the columns
import numpy as np

def donut_feature(X):
    return np.sum(np.square(X), axis=0)
