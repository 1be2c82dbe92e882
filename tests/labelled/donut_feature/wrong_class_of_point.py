# answers whether the radius is above 7.5
import numpy as np


def donut_feature(X):
    r = np.sqrt((X ** 2).sum(axis=1))
    return (r > 7.5).astype(float)
