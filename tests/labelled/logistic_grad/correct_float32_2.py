# computes in single precision, as deep learning code does
import numpy as np

def grad(Y, T, X):
    Y, T, X = (np.asarray(a, dtype=np.float32) for a in (Y, T, X))
    return X.T @ (Y - T)
