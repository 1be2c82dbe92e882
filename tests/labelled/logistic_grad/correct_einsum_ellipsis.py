# correct: einsum with an ellipsis for the classes
import numpy as np

def grad(Y, T, X):
    delta = np.asarray(Y) - np.asarray(T)
    return np.einsum("nd,n...->d...", X, delta)
