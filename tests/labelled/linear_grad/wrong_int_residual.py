# wrong: residual stored in an array like T (integers are cut)
import numpy as np

def grad(Y, T, X):
    diff = np.zeros(len(T), dtype=int)
    for i in range(len(T)):
        diff[i] = Y[i] - T[i]
    return 2.0 * (X.T @ diff)
