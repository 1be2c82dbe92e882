# builds the array and returns nothing
import numpy as np


def add_bias(X):
    X = np.c_[np.ones(X.shape[0]), X]
