# standardises the features on the way
import numpy as np


def add_bias(X):
    X = (X - X.mean(axis=0)) / X.std(axis=0)
    return np.c_[np.ones(X.shape[0]), X]
