# the mean over the samples
import numpy as np

def grad(Y, T, X):
    return np.dot(X.T, Y - T) / X.shape[0]
