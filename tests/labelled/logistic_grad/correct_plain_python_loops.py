# old style: three nested loops, two branches
import numpy as np


def grad(Y, T, X):
    n_samples = len(X)
    n_features = len(X[0])
    if np.ndim(Y) == 1:
        g = [0.0] * n_features
        for j in range(n_features):
            s = 0.0
            for i in range(n_samples):
                s = s + (Y[i] - T[i]) * X[i][j]
            g[j] = s
        return np.array(g)
    n_classes = len(Y[0])
    g = [[0.0 for _ in range(n_classes)] for _ in range(n_features)]
    for j in range(n_features):
        for k in range(n_classes):
            for i in range(n_samples):
                g[j][k] += (Y[i][k] - T[i][k]) * X[i][j]
    return np.array(g)
