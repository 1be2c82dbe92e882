# works with np.matrix and returns a 1x1 matrix
import numpy as np

def sample_mean(x):
    X = np.matrix(x)
    return X.mean(axis=1)
