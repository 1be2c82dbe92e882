# the sum of the errors, the inputs are missing
import numpy as np

def grad(Y, T, X):
    return np.sum(Y - T, axis=0)
