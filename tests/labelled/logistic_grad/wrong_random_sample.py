# stochastic: the gradient of one random sample
import numpy as np


def grad(Y, T, X):
    i = np.random.randint(len(X))
    return np.multiply.outer(X[i], Y[i] - T[i])
