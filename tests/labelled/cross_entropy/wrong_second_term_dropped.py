# only the samples of class 1 count
import numpy as np

def cross_entropy(T, Y):
    return -np.sum(T * np.log(Y + 1e-15))
