# sums over weights as well as samples: one number comes back
import numpy as np

def grad(Y, T, X):
    return np.sum(2 * (Y - T).dot(X))
