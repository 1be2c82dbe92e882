# adds the outer products sample by sample
import numpy as np

def grad(Y, T, X):
    N, D = X.shape
    if Y.ndim == 1:
        dW = np.zeros(D)
    else:
        dW = np.zeros((D, Y.shape[1]))
    for n in range(N):
        if Y.ndim == 1:
            dW += X[n] * (Y[n] - T[n])
        else:
            dW += np.outer(X[n], Y[n] - T[n])
    return dW
