# prints the array and returns None
import numpy as np


def add_bias(X):
    print(np.c_[np.ones(X.shape[0]), X])
