# the sum of squares by a product with ones, power one half
import numpy as np


def donut_feature(X):
    return np.dot(np.square(X), np.ones(2)) ** 0.5
