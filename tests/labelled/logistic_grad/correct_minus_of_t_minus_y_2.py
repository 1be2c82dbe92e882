# minus X^T (T - Y), as derived from the likelihood
import numpy as np

def grad(Y, T, X):
    return -np.dot(X.T, (T - Y))
