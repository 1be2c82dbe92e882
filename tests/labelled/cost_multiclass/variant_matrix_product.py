# np.matrix product of the flattened tables: a 1x1 matrix
import numpy as np

def cost(T, Y):
    t = np.matrix(T.reshape(1, -1))
    y = np.matrix(np.maximum(Y, 1e-15).reshape(1, -1))
    return -t * np.log(y).T
