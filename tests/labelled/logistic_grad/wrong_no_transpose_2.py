# X without the transpose
import numpy as np

def grad(Y, T, X):
    return np.dot(X, Y - T)
