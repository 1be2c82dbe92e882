# correct: residuals as a column times X, summed over samples
import numpy as np

def grad(Y, T, X):
    residual = (Y - T)[:, None]
    return np.sum(2 * residual * X, axis=0)
