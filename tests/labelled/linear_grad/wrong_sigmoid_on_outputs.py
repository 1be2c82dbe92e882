# puts the outputs through a sigmoid
import numpy as np


def grad(Y, T, X):
    P = 1 / (1 + np.exp(-Y))
    return 2 * X.T.dot(P - T)
