# sum of squares down the columns
import numpy as np

def donut_feature(X):
    return np.sqrt(np.sum(X ** 2, axis=0))
