# 1/N, the course convention with the cost 1/(2N)
import numpy as np

def grad(Y, T, X):
    m = X.shape[0]
    return (1.0 / m) * (X.T @ (Y - T))
