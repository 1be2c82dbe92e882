# builds the right array and forgets the return
import numpy as np


def add_bias(X):
    ones = np.ones((X.shape[0], 1))
    X = np.concatenate((ones, X), axis=1)
