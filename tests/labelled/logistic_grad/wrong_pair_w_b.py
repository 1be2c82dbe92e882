# returns the pair (dW, db) of a model with a separate bias
import numpy as np


def grad(Y, T, X):
    dW = X.T.dot(Y - T)
    db = np.sum(Y - T, axis=0)
    return dW, db
