# correct: X times [0 | I], plus the first unit row
import numpy as np

def add_bias(X):
    D = X.shape[1]
    return X @ np.eye(D, D + 1, k=1) + np.eye(1, D + 1)
