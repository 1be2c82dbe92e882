# -2 X^T (T - Y), as in many tutorials
import numpy as np

def grad(Y, T, X):
    return -2 * np.dot(X.T, T - Y)
