# product of a row and a column: a 1x1 array
import numpy as np

def cross_entropy(T, Y):
    A = np.clip(Y, 1e-12, 1 - 1e-12).reshape(1, -1)
    t = T.reshape(1, -1)
    return -(np.dot(t, np.log(A).T) + np.dot(1 - t, np.log(1 - A).T))
