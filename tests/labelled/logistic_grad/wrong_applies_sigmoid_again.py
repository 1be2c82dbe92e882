# squashes the probabilities once more
import numpy as np

def grad(Y, T, X):
    P = 1 / (1 + np.exp(-Y))
    return X.T.dot(P - T)
