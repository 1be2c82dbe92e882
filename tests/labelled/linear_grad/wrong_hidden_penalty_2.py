# a ridge term left over from another exercise
import numpy as np

def grad(Y, T, X):
    w = np.linalg.pinv(X).dot(Y)
    return 2 * X.T.dot(Y - T) + 0.5 * w
