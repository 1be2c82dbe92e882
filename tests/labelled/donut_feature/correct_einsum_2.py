# einsum for the squared lengths
import numpy as np

def donut_feature(X):
    X = np.array(X, dtype=float, order="F")
    return np.sqrt(np.einsum("ij,ij->i", X, X))
