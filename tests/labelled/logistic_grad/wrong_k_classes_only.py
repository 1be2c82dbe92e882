# reads N and K from the shape of Y: two classes crash
import numpy as np


def grad(Y, T, X):
    N, K = Y.shape
    D = X.shape[1]
    dW = np.zeros((D, K))
    for k in range(K):
        dW[:, k] = X.T.dot(Y[:, k] - T[:, k])
    return dW
