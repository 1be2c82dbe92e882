# (K, D) for K classes
import numpy as np

def grad(Y, T, X):
    return np.dot((Y - T).T, X)
