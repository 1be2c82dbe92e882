# two mistakes: the mean of squares, down the columns
import numpy as np


def donut_feature(X):
    return np.sqrt((X ** 2).mean(axis=0))
