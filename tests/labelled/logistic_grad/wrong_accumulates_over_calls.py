# a global sum goes on growing from call to call
import numpy as np

total = {}


def grad(Y, T, X):
    g = X.T.dot(Y - T)
    total[g.shape] = total.get(g.shape, np.zeros(g.shape)) + g
    return total[g.shape]
