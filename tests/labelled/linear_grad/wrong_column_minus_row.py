# Y becomes a column, the difference an N x N table, summed away again
import numpy as np

def grad(Y, T, X):
    Y = Y.reshape(-1, 1)
    error = np.sum(Y - T, axis=1)
    return 2 * X.T.dot(error)
