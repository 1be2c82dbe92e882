# 2/N, the gradient of the mean squared error
import numpy as np

def grad(Y, T, X):
    n = len(T)
    return (2 / n) * np.dot(X.T, Y - T)
