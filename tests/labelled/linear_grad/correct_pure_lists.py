# correct: three nested zips and Python numbers
import numpy as np

def grad(Y, T, X):
    g = [0.0] * len(X[0])
    for y, t, row in zip(Y, T, X):
        e = 2.0 * (float(y) - float(t))
        for j, xj in enumerate(row):
            g[j] += e * float(xj)
    return np.array(g)
