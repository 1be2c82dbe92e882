# wrong: X^T Y - T without brackets, through a mean of T so that it runs
import numpy as np

def grad(Y, T, X):
    return X.T @ Y - np.mean(T, axis=0)
