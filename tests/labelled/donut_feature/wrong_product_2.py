# the feature of XOR, a product
import numpy as np

def donut_feature(X):
    return X[:, 0] * X[:, 1]
