# writes into an array of the type of X: whole numbers lose their fraction
import numpy as np

def grad(Y, T, X):
    g = np.zeros_like(X[0])
    error = Y - T
    for j in range(X.shape[1]):
        g[j] = 2 * np.sum(error * X[:, j])
    return g
