# computes with columns, (D, 1) comes back
import numpy as np

def grad(Y, T, X):
    y = np.reshape(Y, (-1, 1))
    t = np.reshape(T, (-1, 1))
    return 2 * np.matmul(X.T, y - t)
