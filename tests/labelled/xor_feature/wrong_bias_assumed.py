# expects a bias column in front and so looks for a third column
import numpy as np

def xor_feature(X):
    return X[:, 1] * X[:, 2]
