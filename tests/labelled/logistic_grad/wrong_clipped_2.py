# wrong: gradient clipped to [-1, 1] entry by entry
import numpy as np

def grad(Y, T, X):
    return np.clip(X.T @ (Y - T), -1, 1)
