# takes a step from zero weights and returns the weights
import numpy as np

def grad(Y, T, X, learning_rate=0.1):
    w = np.zeros(X.shape[1])
    g = 2 * X.T.dot(Y - T)
    return w - learning_rate * g
