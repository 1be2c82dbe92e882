# collects the gradient in an array of Python objects
import numpy as np


def grad(Y, T, X):
    X = X.astype(object)
    return X.T.dot((Y - T).astype(object))
